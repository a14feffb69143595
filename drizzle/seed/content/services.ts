import { figure, h2, ol, p, quote, table, ul } from '@/drizzle/seed/body-builder';
import { IN } from './category-paths';
import type { SeedArticle } from './model';

export const SERVICES: SeedArticle[] = [
  {
    id: 'cchc-quay-mot-cham',
    title: 'Nộp hồ sơ trong 15 phút: quầy tiếp nhận mới của phường sau một tháng',
    lead: 'Thời gian chờ trung bình giảm từ 38 xuống 14 phút; 86% hồ sơ được nộp trực tuyến, phần lớn ngay tại quầy với sự giúp đỡ của nhân viên.',
    categories: [IN.reform, IN.digital, IN.committee],
    tags: ['dịch vụ công', 'một cửa'],
    genre: 'feature',
    byline: 'Lan Chi',
    posterName: 'Trung tâm Phục vụ hành chính công',
    daysAgo: 1,
    time: '14:05',
    views: 219,
    featured: 3,
    body: [
      p(
        'Một tháng sau khi bố trí lại, Trung tâm Phục vụ hành chính công phường đã tiếp hơn 2.300 lượt người. Khu chờ rộng hơn, bàn thấp hơn và có một góc cho trẻ nhỏ.',
      ),
      figure('serviceCounter', 'Người dân nộp hồ sơ tại Trung tâm Phục vụ hành chính công phường'),
      h2('Điều gì làm nhanh hơn'),
      ol(
        'Máy lấy số hỏi trước: nộp mới, bổ sung hay nhận kết quả.',
        'Một nhân viên đứng ở sảnh xem giấy tờ trước khi đến lượt.',
        'Hồ sơ đơn giản được trả ngay trong buổi.',
      ),
      table(
        ['Chỉ số', 'Trước', 'Hiện nay'],
        ['Thời gian chờ trung bình', '38 phút', '14 phút'],
        ['Hồ sơ phải bổ sung', '22%', '7%'],
        ['Trả trước hạn', '61%', '89%'],
      ),
      p('Người dân chấm điểm bằng nút bấm ngay tại quầy. Những lượt chấm thấp được gọi lại trong ngày để hỏi lý do.'),
    ],
  },
  {
    id: 'cchc-ho-so-tai-nha',
    title: 'Đến tận nhà làm thủ tục cho người già, người khuyết tật',
    lead: 'Chỉ cần một cuộc gọi, hai cán bộ sẽ đến với máy tính xách tay và máy quét.',
    categories: [IN.reform],
    tags: ['dịch vụ công'],
    daysAgo: 13,
    time: '09:40',
    views: 176,
    body: [
      p(
        'Mỗi sáng thứ Tư, tổ lưu động của Trung tâm Phục vụ hành chính công đến nhà những người không thể tự đi làm thủ tục. Sau bốn tháng, tổ đã đến 73 nhà.',
      ),
      p(
        'Bà Nguyễn Thị Sáu, 84 tuổi, làm xong hồ sơ trợ cấp tuổi già ngay trên giường bệnh. Kết quả được bưu điện mang đến sau năm ngày.',
      ),
      p('Đăng ký qua số **0236 000 0004** hoặc qua tổ trưởng tổ dân phố.'),
    ],
  },
  {
    id: 'cchc-cat-giam',
    title: 'Bỏ 11 loại giấy tờ phải nộp kèm trong 24 thủ tục',
    lead: 'Những gì đã có trong cơ sở dữ liệu thì không hỏi lại người dân.',
    categories: [IN.reform, IN.law],
    genre: 'brief',
    daysAgo: 43,
    time: '11:00',
    views: 258,
    body: [
      p(
        'Sau khi rà soát, phường công bố 11 loại giấy tờ người dân không còn phải nộp bản sao khi làm thủ tục, vì cán bộ tự tra cứu được.',
      ),
      ul(
        'Giấy xác nhận cư trú.',
        'Bản sao căn cước.',
        'Bản sao giấy khai sinh của trẻ đã có mã định danh.',
        'Giấy chứng nhận kết hôn đăng ký tại phường.',
      ),
      p('Nếu vẫn bị yêu cầu, xin phản ánh ngay với lãnh đạo Trung tâm tại bàn số 1.'),
    ],
  },
  {
    id: 'cchc-khao-sat',
    title: 'Khảo sát mức độ hài lòng: 94,6% người dân hài lòng, điều mong nhất là có chỗ gửi xe',
    lead: 'Khảo sát 620 người, kết quả đăng đầy đủ, kể cả những lời chê.',
    categories: [IN.reform, IN.access],
    daysAgo: 79,
    time: '15:15',
    views: 112,
    body: [
      p('Mặt trận phường phối hợp khảo sát 620 người đã làm thủ tục trong quý. Phiếu không ghi tên.'),
      table(
        ['Nội dung', 'Hài lòng'],
        ['Thái độ của nhân viên', '97%'],
        ['Thời gian giải quyết', '95%'],
        ['Cơ sở vật chất', '88%'],
        ['Chỗ gửi xe', '61%'],
      ),
      quote('Vào trong thì mát mà nhanh, ra ngoài tìm cái xe thì nắng mà lâu.'),
      p('Phường đang làm việc với trường học bên cạnh để dùng chung sân gửi xe trong giờ hành chính.'),
    ],
  },
  {
    id: 'cchc-lam-viec-thu-bay',
    title: 'Trả kết quả sáng thứ Bảy: ba tháng nhìn lại',
    lead: 'Trung bình mỗi sáng thứ Bảy có 85 người đến, hai phần ba là công nhân và người buôn bán.',
    categories: [IN.reform],
    genre: 'brief',
    daysAgo: 148,
    time: '10:10',
    views: 69,
    body: [
      p(
        'Sau ba tháng thí điểm, Ủy ban nhân dân phường quyết định duy trì việc tiếp nhận và trả kết quả vào sáng thứ Bảy.',
      ),
      p('Giờ làm việc từ 7 giờ 30 đến 11 giờ; xem thêm tại trang [Liên hệ](/trang/lien-he).'),
    ],
  },
  {
    id: 'cds-to-cong-nghe-so',
    title: 'Tổ công nghệ số cộng đồng: học sinh lớp 11 dạy ông bà dùng điện thoại',
    lead: 'Mỗi tối thứ Hai, sân nhà văn hóa thành lớp học; bài đầu tiên là cách phóng to chữ.',
    categories: [IN.digital, IN.front],
    tags: ['kỹ năng số', 'thanh niên'],
    genre: 'feature',
    byline: 'Lan Chi',
    daysAgo: 7,
    time: '20:00',
    views: 195,
    body: [
      p(
        '“Ông bấm vào đây, giữ lâu một chút”, em Mai Anh, học sinh lớp 11, nói với ông Phúc. Chữ trên màn hình to dần. Ông cười: “Thế này thì đọc được báo rồi.”',
      ),
      p(
        'Tổ công nghệ số cộng đồng khu Chợ Mới có 14 thành viên, quá nửa là học sinh. Mỗi buổi học một kỹ năng, mỗi người học có một người kèm.',
      ),
      h2('Tám buổi học'),
      ol(
        'Phóng to chữ, gọi cho người thân.',
        'Nhận biết tin nhắn lừa đảo.',
        'Đặt mật khẩu và giữ mật khẩu.',
        'Tài khoản định danh điện tử.',
        'Nộp hồ sơ trực tuyến.',
        'Thanh toán không dùng tiền mặt.',
        'Đặt lịch khám bệnh.',
        'Phản ánh hiện trường bằng ảnh.',
      ),
      p('Đến nay 260 người trên 60 tuổi đã học xong. Có mười người quay lại làm người kèm.'),
    ],
  },
  {
    id: 'cds-cho-khong-tien-mat',
    title: 'Chợ Mới: 9 trên 10 sạp nhận chuyển khoản',
    lead: 'Tiểu thương được hướng dẫn kiểm tra tiền về trước khi giao hàng.',
    categories: [IN.digital, IN.committee],
    daysAgo: 31,
    time: '08:20',
    views: 151,
    genre: 'brief',
    body: [
      p(
        'Theo thống kê của Ban Quản lý chợ, 148 trên 164 sạp đã có mã thanh toán. Tổ công nghệ số giúp đặt loa báo tiền về cho 60 sạp của người lớn tuổi.',
      ),
      figure('market', 'Một buổi sáng ở chợ Mới'),
      p('Công an phường lưu ý tiểu thương kiểm tra mã của mình mỗi sáng, tránh bị dán đè mã khác.'),
    ],
  },
  {
    id: 'cds-phan-anh-hien-truong',
    title: 'Phản ánh hiện trường: 412 tin, 389 việc đã xong',
    lead: 'Thời gian xử lý trung bình là 31 giờ; việc lâu nhất mất 19 ngày.',
    categories: [IN.digital, IN.reform, IN.access],
    tags: ['phản ánh hiện trường'],
    daysAgo: 63,
    time: '13:50',
    views: 128,
    body: [
      p(
        'Sáu tháng qua, người dân gửi 412 phản ánh kèm ảnh. Nhiều nhất là rác thải, đèn đường hỏng và nắp cống bập bênh.',
      ),
      table(
        ['Lĩnh vực', 'Tiếp nhận', 'Đã xử lý'],
        ['Vệ sinh môi trường', '176', '174'],
        ['Chiếu sáng', '92', '88'],
        ['Đường, vỉa hè', '81', '70'],
        ['Khác', '63', '57'],
      ),
      p(
        'Việc lâu nhất là một miệng cống thuộc hai phường quản lý. Hai bên đã thống nhất quy trình để lần sau không phải chờ.',
      ),
    ],
  },
  {
    id: 'cds-so-hoa-ho-tich',
    title: 'Số hóa xong 18.000 trang sổ hộ tịch',
    lead: 'Người dân tra cứu bản sao trích lục nhanh hơn, không phải chờ tìm sổ.',
    categories: [IN.digital, IN.reform],
    genre: 'brief',
    daysAgo: 167,
    time: '09:25',
    views: 83,
    body: [
      p(
        'Sau tám tháng, tổ số hóa đã quét và nhập xong 18.000 trang sổ hộ tịch. Mỗi trang được hai người đối chiếu độc lập.',
      ),
      p('Những trang mờ, rách được chụp lại bằng đèn nghiêng; còn 47 trang phải xác minh qua nhân chứng.'),
    ],
  },
];
