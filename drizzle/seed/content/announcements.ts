import { h2, ol, p, table, ul } from '@/drizzle/seed/body-builder';
import { IN } from './category-paths';
import type { SeedArticle } from './model';

const OFFICE = 'Văn phòng HĐND và UBND';

export const ANNOUNCEMENTS: SeedArticle[] = [
  {
    id: 'tb-cat-nuoc',
    title: 'Thông báo tạm ngừng cấp nước để sửa đường ống khu Chợ Mới và Đồi Thông',
    lead: 'Thời gian dự kiến từ 22 giờ đêm nay đến 4 giờ sáng mai.',
    categories: [IN.announcements],
    tags: ['cấp nước'],
    posterName: OFFICE,
    daysAgo: 0,
    time: '06:30',
    views: 147,
    body: [
      p(
        'Để thay đoạn ống bị rò rỉ trên đường Bình Minh, đơn vị cấp nước tạm ngừng cấp nước từ **22 giờ đêm nay đến 4 giờ sáng mai**.',
      ),
      p('Khu vực bị ảnh hưởng: các tổ dân phố từ số 7 đến số 15.'),
      p('Sau khi có nước lại, nước có thể đục trong ít phút đầu. Đề nghị bà con xả bỏ đến khi nước trong.'),
    ],
  },
  {
    id: 'tb-tiem-chung',
    title: 'Lịch tiêm chủng mở rộng và uống vitamin A cho trẻ dưới 5 tuổi',
    lead: 'Tổ chức trong hai ngày tại Trạm Y tế và hai điểm trạm; nhớ mang sổ theo dõi sức khỏe.',
    categories: [IN.announcements, IN.schoolAndHealth],
    tags: ['tiêm chủng', 'trẻ em'],
    posterName: 'Phòng Văn hóa - Xã hội',
    daysAgo: 1,
    time: '16:00',
    views: 233,
    body: [
      table(
        ['Điểm tiêm', 'Tổ dân phố', 'Giờ'],
        ['Trạm Y tế phường', '1 đến 10', '7h30 đến 11h00'],
        ['Điểm trạm Đồi Thông', '11 đến 18', '7h30 đến 10h30'],
        ['Điểm trạm Đồng Lúa', '19 đến 24', '13h30 đến 16h00'],
      ),
      p('Cho trẻ ăn trước khi đến, mặc quần áo dễ kéo tay. Sau tiêm, trẻ ở lại theo dõi 30 phút.'),
    ],
  },
  {
    id: 'tb-nghi-tiep-nhan',
    title: 'Thay đổi giờ làm việc của Trung tâm Phục vụ hành chính công trong tuần nâng cấp hệ thống',
    lead: 'Buổi chiều ngừng tiếp nhận trực tiếp, vẫn trả kết quả; nộp trực tuyến không thay đổi.',
    categories: [IN.announcements, IN.reform],
    posterName: OFFICE,
    daysAgo: 5,
    time: '10:00',
    views: 189,
    body: [
      p(
        'Trong tuần tới, Trung tâm nâng cấp đường truyền và máy chủ. Buổi sáng làm việc bình thường; buổi chiều chỉ trả kết quả và hướng dẫn.',
      ),
      p(
        'Người dân nên nộp trực tuyến tại [Cổng Dịch vụ công quốc gia](https://dichvucong.gov.vn/) hoặc đến vào buổi sáng.',
      ),
    ],
  },
  {
    id: 'tb-tuyen-dung',
    title: 'Tuyển hai cộng tác viên dân số, trẻ em khu Đồi Thông',
    lead: 'Nhận hồ sơ trong 15 ngày làm việc kể từ ngày đăng thông báo.',
    categories: [IN.announcements],
    posterName: 'Phòng Văn hóa - Xã hội',
    daysAgo: 10,
    time: '09:00',
    views: 320,
    body: [
      h2('Điều kiện'),
      ul(
        'Cư trú tại khu Đồi Thông từ sáu tháng trở lên.',
        'Có sức khỏe, thời gian đi cơ sở.',
        'Biết dùng điện thoại thông minh và bảng tính.',
      ),
      h2('Hồ sơ'),
      ol('Đơn tự viết tay.', 'Sơ yếu lý lịch.', 'Bản sao văn bằng (nếu có).'),
      p('Nộp tại Phòng Văn hóa - Xã hội hoặc gửi thư điện tử. Hồ sơ không hoàn lại.'),
    ],
  },
  {
    id: 'tb-dai-title',
    title:
      'Thông báo về việc lấy ý kiến cộng đồng dân cư đối với đồ án điều chỉnh cục bộ quy hoạch chi tiết khu vực ven biển phía đông đường Bình Minh, đoạn từ ngọn hải đăng đến cầu Bến Cá, và phương án di dời, sắp xếp lại các hộ kinh doanh dịch vụ ăn uống đang hoạt động trên phạm vi hành lang bảo vệ bờ kè biển phường Sao Mai',
    lead: 'Hồ sơ niêm yết 30 ngày tại trụ sở và bốn nhà văn hóa; góp ý bằng phiếu, thư điện tử hoặc trực tiếp.',
    categories: [IN.announcements, IN.consultation],
    tags: ['quy hoạch', 'lấy ý kiến'],
    posterName: OFFICE,
    daysAgo: 14,
    time: '08:00',
    views: 411,
    body: [
      p('Ủy ban nhân dân phường thông báo lấy ý kiến cộng đồng về đồ án nêu trên.'),
      table(
        ['Địa điểm xem hồ sơ', 'Thời gian'],
        ['Trụ sở Ủy ban nhân dân phường', 'Giờ hành chính'],
        ['Bốn nhà văn hóa khu dân cư', '18h00 đến 21h00'],
      ),
      p('Phiếu góp ý phát tại chỗ. Mọi ý kiến đều được tổng hợp, tiếp thu hoặc giải trình và đăng công khai.'),
      p('Đầu mối: Phòng Kinh tế, Hạ tầng và Đô thị, điện thoại 0236 000 0002.'),
    ],
  },
  {
    id: 'tb-treo-co',
    title: 'THÔNG BÁO TREO CỜ TỔ QUỐC VÀ TỔNG VỆ SINH MÔI TRƯỜNG',
    lead: 'Đề nghị cơ quan, trường học và các hộ gia đình trên toàn phường thực hiện.',
    categories: [IN.announcements],
    posterName: OFFICE,
    daysAgo: 33,
    time: '14:00',
    views: 176,
    body: [
      p('Cờ phải đúng kích thước, còn mới, treo trước nhà ở vị trí trang trọng, từ 6 giờ sáng.'),
      p('Mỗi hộ quét dọn phần vỉa hè và lòng đường trước nhà; tổ dân phố dọn kênh, mương và bãi đất trống.'),
    ],
  },
  {
    id: 'tb-thue-dat',
    title: 'Thông báo thời hạn nộp thuế sử dụng đất phi nông nghiệp',
    lead: 'Có thể nộp trực tuyến; hướng dẫn từng bước tại nhà văn hóa vào tối thứ Ba, thứ Năm.',
    categories: [IN.announcements, IN.budget],
    posterName: OFFICE,
    daysAgo: 49,
    time: '09:30',
    views: 267,
    body: [
      p(
        'Đề nghị các hộ nộp thuế đúng hạn để tránh tiền chậm nộp. Thông báo thuế của từng hộ do tổ trưởng tổ dân phố chuyển.',
      ),
      p('Hộ nào thấy diện tích ghi chưa đúng, xin báo trong 10 ngày để được kiểm tra lại.'),
    ],
  },
  {
    id: 'tb-lop-boi',
    title: 'Mở lớp dạy bơi miễn phí cho trẻ từ 7 đến 12 tuổi',
    lead: 'Bốn lớp, mỗi lớp 25 em; ưu tiên con em hộ làm nghề biển.',
    categories: [IN.announcements, IN.culture, IN.schoolAndHealth],
    tags: ['trẻ em', 'đuối nước'],
    posterName: 'Phòng Văn hóa - Xã hội',
    daysAgo: 170,
    time: '15:30',
    views: 298,
    body: [
      p('Lớp học 12 buổi, có cứu hộ và nhân viên y tế. Phụ huynh đăng ký tại nhà trường hoặc Đoàn Thanh niên phường.'),
      p('Trẻ đến học mang theo đồ bơi, khăn và nước uống.'),
    ],
  },
  {
    id: 'tb-nham-lich',
    title: 'Thông báo lịch cúp điện khu Bến Cá',
    lead: 'Thông báo này đã được thay thế.',
    categories: [IN.announcements],
    posterName: OFFICE,
    daysAgo: 19,
    time: '11:20',
    views: 52,
    withdrawn:
      'Thông báo ghi nhầm ngày cắt điện. Đơn vị điện lực đã hủy lịch cắt điện này, vì vậy bài viết được gỡ để tránh hiểu nhầm.',
    body: [
      p('Khu Bến Cá tạm ngừng cấp điện từ 8 giờ đến 11 giờ để bảo trì trạm biến áp.'),
      p('Đề nghị người dân chủ động sắp xếp sinh hoạt và sản xuất.'),
    ],
  },
];
