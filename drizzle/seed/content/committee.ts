import { figure, h2, h3, ol, p, quote, table, ul } from '@/drizzle/seed/body-builder';
import { IN } from './category-paths';
import type { SeedArticle } from './model';

export const COMMITTEE: SeedArticle[] = [
  {
    id: 'ubnd-hem-doi-thong',
    title: 'Thông xe đoạn đầu đường hẻm Đồi Thông sau 40 ngày thi công, người dân hiến gần 300 mét vuông đất',
    lead: 'Mặt đường rộng từ 2,5 lên 5 mét; xe cứu thương, xe chữa cháy lần đầu vào được đến cuối hẻm.',
    categories: [IN.committee, IN.front],
    tags: ['hạ tầng', 'hiến đất', 'khu Đồi Thông'],
    genre: 'feature',
    byline: 'Quốc Huy',
    daysAgo: 1,
    time: '09:30',
    views: 274,
    featured: 2,
    body: [
      p(
        'Sáng nay, đoạn đầu dài 420 mét của đường hẻm Đồi Thông được đưa vào sử dụng. Đây là công trình nhà nước và nhân dân cùng làm, hoàn thành sớm tám ngày so với kế hoạch.',
      ),
      figure('roadWorks', 'Thi công lớp mặt đường trên hẻm Đồi Thông'),
      p(
        'Để mở rộng con hẻm, 27 hộ đã lùi tường rào, hiến tổng cộng 296 mét vuông đất. Nhà lùi nhiều nhất là ba mét, nhà ít nhất là ba mươi phân.',
      ),
      h2('Làm đến đâu, công khai đến đó'),
      p(
        'Mỗi tối thứ Bảy, ban giám sát đầu tư của cộng đồng dán lên bảng tin khối lượng đã làm và số tiền đã chi. Có hai lần đơn vị thi công phải làm lại vì lớp đá dăm chưa đủ dày.',
      ),
      quote('Đường rộng ra thì đất nhà tôi hẹp lại, nhưng xe cứu thương vào được thì cả xóm yên lòng.'),
      p('Đoạn hai dài 380 mét sẽ khởi công sau khi hoàn thành hệ thống thoát nước.'),
    ],
  },
  {
    id: 'ubnd-ung-pho-bao',
    title: 'Phường Sao Mai hoàn thành chằng chống nhà cửa, đưa tàu thuyền vào nơi neo đậu trước bão',
    lead: '312 tàu thuyền đã vào nơi tránh trú; 86 hộ ở vùng trũng được bố trí chỗ ở tạm tại ba trường học.',
    categories: [IN.committee, IN.security],
    tags: ['phòng chống thiên tai', 'bão'],
    byline: 'Quốc Huy',
    daysAgo: 12,
    time: '18:45',
    views: 530,
    body: [
      p(
        'Đến 17 giờ hôm nay, công tác ứng phó với bão tại phường cơ bản hoàn thành. Ban Chỉ huy Phòng thủ dân sự phường duy trì trực ban suốt ngày đêm.',
      ),
      figure('storm', 'Lực lượng xung kích giúp dân chằng chống mái nhà trước bão'),
      h2('Việc đã làm'),
      ul(
        'Kêu gọi và hướng dẫn 312 tàu thuyền vào nơi neo đậu.',
        'Chằng chống 145 nhà, ưu tiên nhà người già neo đơn.',
        'Cắt tỉa 420 cây xanh dọc các tuyến phố.',
        'Kiểm tra máy phát điện tại Trạm Y tế và ba điểm sơ tán.',
      ),
      h2('Người dân cần nhớ'),
      ol(
        'Không ra khỏi nhà khi gió mạnh.',
        'Ngắt điện khi nước vào nhà.',
        'Giữ điện thoại đủ pin, nghe loa truyền thanh.',
        'Gọi **0236 000 0112** khi cần giúp.',
      ),
      p('Danh sách các điểm sơ tán và người phụ trách có ở trang [Liên hệ](/trang/lien-he).'),
    ],
  },
  {
    id: 'ubnd-sau-bao',
    title: 'Khắc phục hậu quả sau bão: điện, nước, đường sá trở lại bình thường',
    lead: 'Không có thiệt hại về người. Toàn bộ học sinh đi học lại từ thứ Hai.',
    categories: [IN.committee, IN.schoolAndHealth, IN.front],
    tags: ['phòng chống thiên tai', 'bão'],
    genre: 'brief',
    daysAgo: 9,
    time: '10:00',
    views: 288,
    body: [
      p(
        'Sau ba ngày khẩn trương, điện đã có lại ở cả 24 tổ dân phố, nước sạch cấp ổn định, các tuyến đường được dọn sạch cây đổ.',
      ),
      p(
        'Thống kê ban đầu có 38 nhà tốc mái, hai đoạn kè dài tổng cộng 60 mét bị sạt, 4,5 héc-ta rau màu bị dập. Mặt trận phường đã chuyển hỗ trợ bước đầu đến các hộ bị nặng.',
      ),
      p(
        'Ủy ban nhân dân phường đề nghị bà con báo thiệt hại cho tổ trưởng tổ dân phố trước cuối tuần để kịp lập hồ sơ.',
      ),
    ],
  },
  {
    id: 'ubnd-via-he',
    title: 'Giữ vỉa hè thông thoáng: bắt đầu từ việc kẻ vạch để xe',
    lead: 'Sau hai tháng thí điểm trên ba tuyến phố, số trường hợp vi phạm giảm hơn một nửa mà chưa phải phạt ai trong tháng đầu.',
    categories: [IN.committee, IN.security],
    tags: ['trật tự đô thị', 'vỉa hè'],
    genre: 'feature',
    byline: 'Lan Chi',
    daysAgo: 29,
    time: '08:00',
    views: 345,
    body: [
      p(
        'Thay vì ra quân rầm rộ, phường chọn cách kẻ vạch trước, nhắc sau. Trên ba tuyến Bình Minh, Hải Triều và Chợ Mới, vỉa hè được chia bằng một vạch sơn trắng: bên trong để xe và hàng, bên ngoài dành cho người đi bộ.',
      ),
      h3('Ba bước, sáu tuần'),
      ol(
        'Họp với các hộ mặt phố, thống nhất bề rộng từng đoạn.',
        'Kẻ vạch vào ban đêm, nhắc nhở trong bốn tuần.',
        'Chỉ xử lý trường hợp tái phạm sau khi đã được nhắc hai lần.',
      ),
      table(
        ['Tuyến', 'Trước thí điểm', 'Sau hai tháng'],
        ['Bình Minh', '64 trường hợp/tuần', '21'],
        ['Hải Triều', '48', '19'],
        ['Chợ Mới', '90', '47'],
      ),
      p(
        'Chợ Mới vẫn khó nhất vì xe giao hàng dừng đỗ vào giờ sớm. Phường đang bàn với Ban Quản lý chợ dành một khoảng sân phía sau làm chỗ dỡ hàng từ 4 giờ đến 6 giờ.',
      ),
    ],
  },
  {
    id: 'ubnd-trong-cay',
    title: 'Trồng 1.500 cây phi lao, keo và sao đen trên sườn đồi Thông',
    lead: 'Mỗi tổ dân phố nhận chăm sóc một lô cây trong ba năm đầu.',
    categories: [IN.committee, IN.front, IN.schoolAndHealth],
    tags: ['môi trường', 'trồng cây'],
    daysAgo: 46,
    time: '11:30',
    views: 167,
    body: [
      p(
        'Gần 400 cán bộ, học sinh và người dân đã tham gia buổi trồng cây trên sườn phía đông đồi Thông, nơi đất trơ sau đợt sạt lở năm trước.',
      ),
      figure('treePlanting', 'Học sinh và người dân cùng trồng cây trên đồi Thông'),
      p(
        'Cây được trồng theo hình nanh sấu, hàng cách hàng ba mét. Ở mỗi lô có một tấm biển gỗ ghi tên tổ dân phố nhận chăm sóc và ngày tưới.',
      ),
      p(
        '“Trồng một buổi, chăm ba năm”, đại diện Phòng Kinh tế, Hạ tầng và Đô thị nói với các em học sinh trước khi phát cây.',
      ),
    ],
  },
  {
    id: 'ubnd-thu-gom-rac',
    title: 'Đổi giờ thu gom rác trên 11 tuyến đường từ đầu tháng tới',
    lead: 'Xe thu gom chuyển từ buổi trưa sang buổi tối để tránh mùi và tránh giờ tan trường.',
    categories: [IN.committee, IN.announcements],
    tags: ['môi trường', 'thu gom rác'],
    genre: 'brief',
    posterName: 'Văn phòng HĐND và UBND',
    daysAgo: 34,
    time: '15:40',
    views: 402,
    body: [
      p('Qua góp ý của người dân, giờ thu gom rác trên 11 tuyến đường được điều chỉnh như sau:'),
      table(
        ['Khu dân cư', 'Giờ cũ', 'Giờ mới'],
        ['Bến Cá', '11h00', '19h00'],
        ['Chợ Mới', '12h00', '20h30'],
        ['Đồi Thông', '10h30', '18h30'],
      ),
      p('Đề nghị các hộ mang rác ra trước giờ thu gom không quá 30 phút và buộc kín miệng túi.'),
    ],
  },
  {
    id: 'ubnd-kiem-tra-an-toan-thuc-pham',
    title: 'Kiểm tra an toàn thực phẩm tại 42 quán ăn quanh trường học',
    lead: 'Ba quán phải tạm dừng để sửa bếp; 36 quán đạt yêu cầu ngay từ lần kiểm tra đầu.',
    categories: [IN.committee, IN.schoolAndHealth],
    tags: ['an toàn thực phẩm'],
    daysAgo: 67,
    time: '16:10',
    views: 133,
    body: [
      p(
        'Đoàn kiểm tra liên ngành của phường đã hoàn thành đợt kiểm tra các cơ sở dịch vụ ăn uống quanh sáu trường học.',
      ),
      p(
        'Đoàn xem nguồn gốc nguyên liệu, nước sử dụng, nơi chế biến và giấy khám sức khỏe của người trực tiếp chế biến. Lỗi thường gặp nhất là để lẫn dao thớt sống và chín.',
      ),
      p('Danh sách các quán đạt yêu cầu được dán tại bảng tin của từng trường để phụ huynh tiện theo dõi.'),
    ],
  },
  {
    id: 'ubnd-den-hem',
    title: 'Lắp 96 bóng đèn tiết kiệm điện cho các hẻm tối',
    lead: 'Bản đồ các điểm tối do chính người dân gửi về.',
    categories: [IN.committee],
    genre: 'brief',
    daysAgo: 104,
    time: '09:05',
    views: 121,
    body: [
      p(
        'Trong một tháng, người dân đã gửi về 118 điểm thiếu sáng. Sau khi khảo sát, phường lắp 96 bóng đèn, ưu tiên hẻm có trường học và dốc cao.',
      ),
      p('Tiền điện mỗi tháng tăng chưa đến bốn triệu đồng nhờ dùng đèn tiết kiệm điện, tự tắt lúc 5 giờ 30 sáng.'),
      p('Điểm nào chưa sáng, xin báo số **0236 000 0002**.'),
    ],
  },
  {
    id: 'ubnd-lang-rau',
    title: 'Cánh đồng rau Đồng Lúa vào vụ mới',
    lead: 'Tám hộ liên kết trồng rau theo một lịch xuống giống chung, bán thẳng cho bếp ăn trường học.',
    categories: [IN.committee, IN.culture],
    genre: 'photo',
    byline: 'Hoài Phương',
    daysAgo: 139,
    time: '07:20',
    views: 189,
    body: [
      p(
        'Sau vụ lúa, hơn ba héc-ta đất ở khu Đồng Lúa được chuyển sang rau ngắn ngày. Tám hộ cùng chia lịch để tuần nào cũng có rau, không dồn một lúc.',
      ),
      figure('riceFields', 'Khu Đồng Lúa những ngày cuối vụ gặt'),
      p(
        'Hợp đồng với bếp ăn của hai trường giúp giá giữ ổn định. Phần còn lại bán ở chợ Mới, có tên người trồng ghi trên từng bó.',
      ),
    ],
  },
];
