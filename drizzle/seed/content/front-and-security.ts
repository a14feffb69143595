import { figure, h2, ol, p, quote, table, ul } from '@/drizzle/seed/body-builder';
import { IN } from './category-paths';
import type { SeedArticle } from './model';

export const FRONT_AND_SECURITY: SeedArticle[] = [
  {
    id: 'mttq-bep-chung',
    title: 'Bếp chung của chị em khu Chợ Mới',
    lead: 'Mỗi chiều thứ Năm, 20 suất cơm được mang đến những người sống một mình; bếp đã đỏ lửa 60 tuần không nghỉ.',
    categories: [IN.front, IN.culture],
    tags: ['phụ nữ', 'an sinh xã hội'],
    genre: 'feature',
    byline: 'Hoài Phương',
    daysAgo: 3,
    time: '17:30',
    views: 356,
    featured: 5,
    body: [
      p(
        'Ba giờ chiều, căn bếp sau nhà văn hóa khu Chợ Mới đã thơm mùi hành phi. Chị Trần Thị Hoa gọi đây là “bếp chung”, vì gạo của người này, rau của người kia, còn công thì của cả chi hội.',
      ),
      figure('cooking', 'Chị em chi hội phụ nữ chuẩn bị các suất cơm chiều thứ Năm'),
      p(
        'Bếp bắt đầu từ một trận ốm. Bà cụ cuối hẻm nằm một mình ba ngày không ai biết. Sau hôm đó, chi hội lập danh sách những người sống đơn chiếc, rồi thấy rằng mang cơm đến là cách hỏi thăm tự nhiên nhất.',
      ),
      h2('Một suất cơm có gì'),
      ul(
        'Cơm mềm, một món mặn ít muối, một món canh.',
        'Trái cây theo mùa.',
        'Một mảnh giấy ghi ngày và số điện thoại của chi hội.',
      ),
      quote('Cơm thì nguội được, chứ lời hỏi thăm thì phải nóng.'),
      p(
        'Ai muốn góp rau, gạo hoặc một buổi đứng bếp, xin liên hệ Hội Liên hiệp Phụ nữ phường theo số ở trang [Liên hệ](/trang/lien-he).',
      ),
    ],
  },
  {
    id: 'mttq-ngay-hoi',
    title: 'NGÀY HỘI ĐẠI ĐOÀN KẾT TOÀN DÂN TỘC Ở KHU DÂN CƯ BẾN CÁ',
    lead: 'Phần lễ gói gọn trong 30 phút, phần hội kéo dài cả ngày với đua thúng, kéo co và mâm cơm chung.',
    categories: [IN.front, IN.culture],
    daysAgo: 8,
    time: '14:30',
    views: 229,
    byline: 'Lan Chi',
    body: [
      p(
        'Khu dân cư Bến Cá là nơi mở đầu Ngày hội Đại đoàn kết toàn dân tộc của phường. Năm nay, báo cáo được in thành một tờ áp phích dán ở cổng nhà văn hóa thay cho phần đọc dài.',
      ),
      figure('harbour', 'Bến cá ngày hội, tàu thuyền nghỉ biển treo cờ Tổ quốc'),
      p(
        'Khu có 92% gia đình đạt danh hiệu văn hóa, không còn hộ nghèo. Bốn gia đình và sáu cá nhân được biểu dương, trong đó có đội vớt rác ven kè của các em học sinh.',
      ),
      p('Mâm cơm đoàn kết có món cá nục kho của cả xóm, mỗi nhà một nồi, mỗi nồi một vị.'),
    ],
  },
  {
    id: 'mttq-giam-sat',
    title: 'Ban giám sát đầu tư của cộng đồng: tập huấn đọc bản vẽ và đo chiều dày bê tông',
    lead: '48 thành viên được phát thước, sổ ghi và một mẫu biên bản chỉ dài một trang.',
    categories: [IN.front, IN.council],
    daysAgo: 26,
    time: '10:20',
    views: 84,
    tags: ['giám sát cộng đồng'],
    body: [
      p('Mặt trận phường tổ chức buổi tập huấn ngay tại công trình đang thi công để học viên vừa xem vừa làm.'),
      ol(
        'Đọc ba con số quan trọng nhất trên bản vẽ: dài, rộng, dày.',
        'Chụp ảnh có thước đặt cạnh.',
        'Ghi biên bản và cùng ký tại chỗ.',
        'Gửi kiến nghị trong vòng hai ngày.',
      ),
      p('Sau tập huấn, mỗi tổ dân phố có ít nhất hai người biết kiểm tra một đoạn đường bê tông.'),
    ],
  },
  {
    id: 'doan-thanh-nien-quet-don',
    title: 'Ngày Chủ nhật xanh: dọn sạch hai tuyến phố, thu gom 1,2 tấn rác',
    lead: 'Đoàn viên, hội viên phụ nữ và học sinh cùng tham gia từ 6 giờ sáng.',
    categories: [IN.front, IN.committee],
    tags: ['môi trường', 'thanh niên'],
    genre: 'brief',
    daysAgo: 15,
    time: '10:45',
    views: 143,
    body: [
      p('Hơn 150 người đã tham gia Ngày Chủ nhật xanh tại phố Hải Triều và đường Bình Minh.'),
      figure('cleaning', 'Quét dọn, phân loại rác trên phố Hải Triều sáng Chủ nhật'),
      p(
        'Rác được phân loại ngay tại chỗ: gần 300 ki-lô-gam nhựa và giấy bán lấy tiền góp vào quỹ học bổng của phường.',
      ),
    ],
  },
  {
    id: 'hoi-nong-dan-vay-von',
    title: 'Hội Nông dân giúp 35 hộ tiếp cận vốn vay ưu đãi',
    lead: 'Mỗi hộ có một người bạn đồng hành hướng dẫn ghi chép thu chi trong sáu tháng đầu.',
    categories: [IN.front],
    daysAgo: 72,
    time: '09:50',
    views: 71,
    genre: 'brief',
    body: [
      p(
        'Hội Nông dân phường vừa hoàn tất hồ sơ cho 35 hộ vay vốn ưu đãi với tổng số tiền 2,1 tỷ đồng, chủ yếu để mua lưới, đóng lại thuyền thúng và làm nhà màng trồng rau.',
      ),
      p(
        'Điểm mới là mỗi hộ được ghép với một hội viên có kinh nghiệm. Hai bên gặp nhau hai tuần một lần, cùng xem sổ thu chi.',
      ),
      p('Hộ nào cần vay, liên hệ chi hội trưởng nơi cư trú để được hướng dẫn.'),
    ],
  },
  {
    id: 'cuu-chien-binh-tu-sach',
    title: 'Tủ sách của người cựu chiến binh',
    lead: 'Ông Đỗ Văn Hòa mở phòng khách làm phòng đọc, có 1.400 cuốn sách và một nội quy chỉ một dòng.',
    categories: [IN.front, IN.schoolAndHealth, IN.culture],
    genre: 'feature',
    byline: 'Hoài Phương',
    daysAgo: 111,
    time: '19:10',
    views: 264,
    body: [
      p(
        'Nội quy treo trên cửa: “Đọc xong nhớ kể lại cho người khác nghe.” Ngoài ra không có giờ đóng cửa, không có phiếu mượn.',
      ),
      figure('library', 'Phòng đọc nhỏ của phường, nơi tủ sách của ông Hòa góp 300 cuốn'),
      p(
        'Ông Hòa bắt đầu với 80 cuốn mang về từ thời bộ đội. Trẻ con trong xóm đọc rồi mang sách nhà mình đến đổi, tủ cứ thế đầy lên.',
      ),
      p('Mới đây, ông tặng 300 cuốn cho phòng đọc của phường và nhận trực mỗi tối thứ Tư.'),
    ],
  },
  {
    id: 'cong-doan-mai-am',
    title: 'Khởi công hai mái ấm cho đoàn viên khó khăn',
    lead: 'Mỗi căn được hỗ trợ 60 triệu đồng, cùng 120 ngày công của đồng nghiệp.',
    categories: [IN.front],
    genre: 'brief',
    daysAgo: 182,
    time: '08:30',
    views: 58,
    body: [
      p('Công đoàn phường khởi công hai mái ấm cho một cô nuôi dạy trẻ và một nhân viên vệ sinh môi trường.'),
      p('Ngoài tiền hỗ trợ, đồng nghiệp góp ngày công vào cuối tuần. Dự kiến hai căn nhà hoàn thành trong 90 ngày.'),
      p('Việc thu, chi được dán công khai tại trụ sở Công đoàn phường.'),
    ],
  },
  {
    id: 'ca-tuan-tra-dem',
    title: 'Tổ tuần tra đêm: ba người, hai chiếc xe và 14 ki-lô-mét mỗi ca',
    lead: 'Từ khi có tuần tra khép kín, số vụ mất trộm ban đêm giảm từ chín xuống còn hai vụ mỗi quý.',
    categories: [IN.security, IN.committee],
    tags: ['an ninh trật tự'],
    genre: 'feature',
    byline: 'Quốc Huy',
    daysAgo: 5,
    time: '21:15',
    views: 301,
    body: [
      p(
        'Mười giờ đêm, tổ tuần tra gồm một chiến sĩ công an và hai thành viên tổ bảo vệ an ninh, trật tự ở cơ sở bắt đầu ca. Tuyến đường thay đổi mỗi đêm, do bốc thăm.',
      ),
      figure('patrol', 'Tổ tuần tra trên phố Hải Triều lúc nửa đêm'),
      p(
        'Công việc nhiều khi chỉ là nhắc một nhà quên khóa cổng, đưa một người say về nhà, gọi thợ sửa bóng đèn cháy. Nhưng chính những việc nhỏ ấy làm người dân ngủ yên.',
      ),
      table(
        ['Quý', 'Trộm cắp ban đêm', 'Gây rối trật tự'],
        ['Quý trước khi có tổ', '9', '6'],
        ['Quý đầu tiên', '4', '5'],
        ['Quý gần nhất', '2', '1'],
      ),
      p('Người dân có thể gọi **0236 000 0113** bất cứ lúc nào.'),
    ],
  },
  {
    id: 'ca-chua-chay-lien-gia',
    title: 'Ra mắt ba tổ liên gia an toàn phòng cháy, chữa cháy',
    lead: 'Mỗi tổ có 12 đến 15 hộ, chung một hệ thống chuông báo và hai điểm chữa cháy công cộng.',
    categories: [IN.security],
    tags: ['phòng cháy chữa cháy'],
    daysAgo: 20,
    time: '15:20',
    views: 137,
    body: [
      p(
        'Công an phường vừa ra mắt ba tổ liên gia tại khu Chợ Mới, nơi nhà ở xen với kho hàng, hẻm hẹp và xe chữa cháy khó vào.',
      ),
      ul(
        'Khi một nhà nhấn chuông, tất cả các nhà trong tổ cùng nghe.',
        'Điểm chữa cháy công cộng có bình, búa, thang và mặt nạ.',
        'Mỗi quý diễn tập một lần, lần đầu có báo trước, từ lần hai thì không.',
      ),
      p('Sau buổi ra mắt, các hộ đã thực hành dập lửa bếp ga bằng chăn ướt.'),
    ],
  },
  {
    id: 'ca-canh-bao-lua-dao',
    title: 'Công an phường cảnh báo: không có cán bộ nào gọi điện yêu cầu cài ứng dụng để “cập nhật dữ liệu”',
    lead: 'Ba người dân đã được ngăn kịp thời trước khi chuyển tiền. Cách nhận biết chỉ gồm bốn dấu hiệu.',
    categories: [IN.security, IN.digital, IN.law],
    tags: ['lừa đảo qua mạng', 'an toàn thông tin'],
    daysAgo: 6,
    time: '08:10',
    views: 688,
    body: [
      p(
        'Trong hai tuần qua, Công an phường nhận được chín tin báo về các cuộc gọi tự xưng cán bộ, yêu cầu cài ứng dụng lạ để “cập nhật dữ liệu dân cư”, “hoàn thuế”, “đổi thẻ”.',
      ),
      h2('Bốn dấu hiệu'),
      ol(
        'Gọi từ số lạ, nói gấp, không cho gác máy.',
        'Gửi đường dẫn tải ứng dụng qua tin nhắn.',
        'Yêu cầu bật chia sẻ màn hình hoặc đọc mã OTP.',
        'Bảo giữ kín, không được nói với người nhà.',
      ),
      h2('Khi gặp, hãy làm ba việc'),
      ul(
        'Gác máy.',
        'Gọi lại cơ quan theo số ghi ở trang [Liên hệ](/trang/lien-he).',
        'Báo Công an phường, kể cả khi chưa mất tiền.',
      ),
      quote('Cơ quan nhà nước mời làm việc bằng giấy mời hoặc đến tận nhà, không bắt ai cài ứng dụng qua điện thoại.'),
    ],
  },
  {
    id: 'qs-huan-luyen',
    title: 'Huấn luyện dân quân: thêm nội dung cứu nạn trên biển',
    lead: '65 chiến sĩ dân quân luyện tập cứu người đuối nước, sơ cứu và dùng bộ đàm.',
    categories: [IN.security],
    genre: 'brief',
    daysAgo: 58,
    time: '16:50',
    views: 90,
    body: [
      p(
        'Ban Chỉ huy Quân sự phường tổ chức đợt huấn luyện bảy ngày cho lực lượng dân quân. Nội dung cứu nạn trên biển được tăng từ một lên hai ngày theo đề nghị của ngư dân.',
      ),
      p('Kết thúc huấn luyện, 100% chiến sĩ đạt yêu cầu, trong đó 40% khá, giỏi.'),
    ],
  },
  {
    id: 'ca-dang-ky-xe',
    title: 'Công an phường làm việc cả sáng thứ Bảy để cấp căn cước cho học sinh',
    lead: 'Mỗi buổi tiếp nhận khoảng 60 hồ sơ, ưu tiên học sinh cuối cấp.',
    categories: [IN.security, IN.reform, IN.schoolAndHealth],
    daysAgo: 97,
    time: '07:55',
    views: 204,
    genre: 'brief',
    body: [
      p('Từ nay đến hết học kỳ, bộ phận cấp căn cước làm việc thêm sáng thứ Bảy tại nhà văn hóa khu Chợ Mới.'),
      p(
        'Học sinh đi cùng cha mẹ hoặc người giám hộ, không cần mang giấy khai sinh bản gốc nếu thông tin đã có trong cơ sở dữ liệu dân cư.',
      ),
    ],
  },
];
