import { h2, h3, ol, p, table, ul } from '@/drizzle/seed/body-builder';
import type { SeedPage } from './model';

/** Fixed pages, in the order of the menu. */
export const PAGES: SeedPage[] = [
  {
    slug: 'gioi-thieu',
    title: 'Giới thiệu',
    lead: 'Phường Sao Mai nằm ở phía đông thành phố Hải Đăng, trải dài từ chân đồi Thông xuống bến cá và bờ kè biển.',
    body: [
      p(
        'Phường Sao Mai có 24 tổ dân phố, hợp thành bốn khu dân cư: Bến Cá, Chợ Mới, Đồi Thông và Đồng Lúa. Người dân sống bằng nghề biển, buôn bán, dịch vụ du lịch và một phần trồng lúa, trồng rau ở cánh đồng phía tây.',
      ),
      h2('Vị trí'),
      ul(
        'Phía đông giáp biển, có bờ kè dài gần ba ki-lô-mét và một ngọn hải đăng.',
        'Phía tây giáp xã Đồi Xanh.',
        'Phía nam giáp phường Bình Minh.',
        'Phía bắc giáp phường Cửa Biển.',
      ),
      h2('Một vài con số'),
      table(
        ['Chỉ tiêu', 'Giá trị'],
        ['Diện tích tự nhiên', '8,6 km²'],
        ['Dân số', '31.200 người'],
        ['Số hộ', '8.450 hộ'],
        ['Tổ dân phố', '24'],
        ['Trường học công lập', '6'],
        ['Trạm y tế', '1 trạm, 2 điểm trạm'],
      ),
      p(
        'Số liệu trên trang này là số liệu minh họa của một địa phương không có thật, để giới thiệu phần mềm cổng thông tin.',
      ),
      h2('Con người và nếp sống'),
      p(
        'Người Sao Mai giữ tục ra biển đầu năm, hội đua thuyền thúng và đêm rước đèn trên phố. Mỗi khu dân cư có một nhà văn hóa, một thư viện nhỏ và một sân chơi cho trẻ em do người dân cùng góp công dựng nên.',
      ),
    ],
  },
  {
    slug: 'so-do-to-chuc',
    title: 'Sơ đồ tổ chức',
    lead: 'Các cơ quan, tổ chức của phường, nhiệm vụ chính và nơi liên hệ.',
    body: [
      h2('Đảng ủy phường'),
      p(
        'Lãnh đạo toàn diện các mặt công tác trên địa bàn. Cơ quan tham mưu gồm Văn phòng Đảng ủy, Ban Xây dựng Đảng và Ủy ban Kiểm tra Đảng ủy.',
      ),
      h2('Hội đồng nhân dân phường'),
      p(
        'Cơ quan quyền lực nhà nước ở địa phương, quyết định các vấn đề quan trọng của phường và giám sát việc thực hiện. Hội đồng nhân dân có hai ban: Ban Kinh tế - Ngân sách và Ban Văn hóa - Xã hội.',
      ),
      h2('Ủy ban nhân dân phường'),
      table(
        ['Đơn vị', 'Nhiệm vụ chính', 'Điện thoại'],
        ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'Tham mưu tổng hợp, tư pháp, đối ngoại', '0236 000 0001'],
        ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Tài chính, xây dựng, đất đai, môi trường, giao thông', '0236 000 0002'],
        ['Phòng Văn hóa - Xã hội', 'Nội vụ, văn hóa, giáo dục, y tế, bảo trợ xã hội', '0236 000 0003'],
        ['Trung tâm Phục vụ hành chính công', 'Tiếp nhận và trả kết quả thủ tục hành chính', '0236 000 0004'],
      ),
      h2('Ủy ban Mặt trận Tổ quốc Việt Nam phường'),
      p('Tập hợp khối đại đoàn kết toàn dân, giám sát và phản biện xã hội. Các tổ chức thành viên gồm:'),
      ul(
        'Hội Liên hiệp Phụ nữ',
        'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
        'Hội Cựu chiến binh',
        'Hội Nông dân',
        'Công đoàn phường',
      ),
      h2('Công an phường, Ban Chỉ huy Quân sự phường'),
      p(
        'Giữ gìn an ninh trật tự, thực hiện nhiệm vụ quốc phòng địa phương. Số điện thoại trực ban có ở trang [Liên hệ](/trang/lien-he).',
      ),
    ],
  },
  {
    slug: 'lich-tiep-cong-dan',
    title: 'Lịch tiếp công dân',
    lead: 'Lãnh đạo phường tiếp công dân định kỳ vào sáng thứ Ba và thứ Năm hằng tuần tại phòng Tiếp công dân, trụ sở Ủy ban nhân dân phường.',
    body: [
      table(
        ['Ngày', 'Buổi', 'Người tiếp', 'Địa điểm'],
        ['Thứ Ba tuần thứ nhất', 'Sáng, 8h00 đến 11h00', 'Bí thư Đảng ủy', 'Phòng Tiếp công dân'],
        ['Thứ Ba các tuần còn lại', 'Sáng, 8h00 đến 11h00', 'Chủ tịch Ủy ban nhân dân', 'Phòng Tiếp công dân'],
        ['Thứ Năm', 'Sáng, 8h00 đến 11h00', 'Phó Chủ tịch Ủy ban nhân dân', 'Phòng Tiếp công dân'],
        ['Thứ Năm tuần thứ hai', 'Chiều, 14h00 đến 16h30', 'Thường trực Hội đồng nhân dân', 'Phòng họp số 2'],
        ['Các ngày làm việc', 'Giờ hành chính', 'Công chức tiếp công dân', 'Phòng Tiếp công dân'],
      ),
      h2('Khi đến, xin mang theo'),
      ol(
        'Giấy tờ tùy thân hoặc tài khoản định danh điện tử.',
        'Đơn và tài liệu liên quan (nếu có).',
        'Giấy ủy quyền nếu đến thay người khác.',
      ),
      h2('Nội quy'),
      p(
        'Người đến được mời theo thứ tự đăng ký; người già, người khuyết tật, phụ nữ có thai và người nuôi con nhỏ được ưu tiên. Ngày nghỉ lễ trùng lịch tiếp thì chuyển sang ngày làm việc kế tiếp.',
      ),
      p('Có thể đăng ký trước qua điện thoại ghi ở trang [Liên hệ](/trang/lien-he).'),
    ],
  },
  {
    slug: 'lien-he',
    title: 'Liên hệ',
    lead: 'Địa chỉ, điện thoại và giờ làm việc của các cơ quan phường.',
    body: [
      h2('Trụ sở Ủy ban nhân dân phường Sao Mai'),
      ul(
        'Địa chỉ: Số 1 đường Bình Minh, phường Sao Mai, thành phố Hải Đăng',
        'Điện thoại: [0236 000 0000](tel:02360000000)',
        'Thư điện tử: [phuongsaomai@haidang.example](mailto:phuongsaomai@haidang.example)',
      ),
      h2('Giờ làm việc'),
      table(
        ['Ngày', 'Sáng', 'Chiều'],
        ['Thứ Hai đến thứ Sáu', '7h30 đến 11h30', '13h30 đến 17h30'],
        ['Thứ Bảy (chỉ tiếp nhận và trả kết quả)', '7h30 đến 11h00', 'Nghỉ'],
        ['Chủ nhật, ngày lễ', 'Nghỉ', 'Nghỉ'],
      ),
      h2('Đường dây nóng'),
      h3('Trực ban suốt ngày đêm'),
      table(
        ['Việc cần báo', 'Điện thoại'],
        ['An ninh trật tự (Công an phường)', '0236 000 0113'],
        ['Cháy, nổ, cứu nạn', '114'],
        ['Cấp cứu (Trạm Y tế phường)', '0236 000 0115'],
        ['Phòng, chống thiên tai', '0236 000 0112'],
      ),
      h3('Giờ hành chính'),
      p(
        'Phản ánh về vệ sinh môi trường, đèn đường, vỉa hè: [0236 000 0002](tel:02360000002). Thủ tục hành chính: [0236 000 0004](tel:02360000004).',
      ),
    ],
  },
];
