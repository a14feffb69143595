import { figure, h2, ol, p, quote, table, ul } from '@/drizzle/seed/body-builder';
import { IN } from './category-paths';
import type { SeedArticle } from './model';

export const PARTY_AND_COUNCIL: SeedArticle[] = [
  {
    id: 'dang-uy-doi-thoai',
    title: 'Bí thư Đảng ủy phường đối thoại với người dân khu Bến Cá về chỉnh trang bờ kè',
    lead: 'Hơn 120 người dân đã đặt 31 câu hỏi tại buổi đối thoại; 24 câu được trả lời ngay, bảy câu còn lại có thời hạn và người chịu trách nhiệm cụ thể.',
    categories: [IN.party, IN.committee],
    tags: ['đối thoại', 'bờ kè', 'khu Bến Cá'],
    genre: 'feature',
    byline: 'Thu Hà',
    daysAgo: 0,
    time: '07:40',
    views: 186,
    featured: 1,
    body: [
      p(
        'Chiều qua, tại nhà văn hóa khu Bến Cá, Bí thư Đảng ủy phường chủ trì buổi đối thoại trực tiếp với người dân về phương án chỉnh trang bờ kè và sắp xếp lại nơi neo đậu tàu thuyền.',
      ),
      figure('meetingHall', 'Quang cảnh buổi đối thoại tại nhà văn hóa khu Bến Cá'),
      p(
        'Mở đầu buổi đối thoại, Phòng Kinh tế, Hạ tầng và Đô thị giới thiệu bản vẽ, tiến độ dự kiến và phạm vi ảnh hưởng. Bản vẽ khổ lớn được treo quanh hội trường để ai cũng xem được, kể cả người đến sau.',
      ),
      h2('Điều người dân quan tâm'),
      ul(
        'Chỗ phơi lưới và đan lưới trong thời gian thi công.',
        'Lối xuống bến cho người lớn tuổi và xe đẩy.',
        'Thoát nước mưa ở đoạn giáp chợ cá.',
        'Bố trí chỗ bán cho các hộ đang buôn bán nhỏ ven kè.',
      ),
      p(
        'Ông Lê Văn Bình, tổ dân phố số 3, đề nghị giữ lại hàng dương cũ vì đó là bóng mát duy nhất của bến. Đơn vị thiết kế nhận sẽ dịch tim đường vào trong hai mét để giữ nguyên hàng cây.',
      ),
      quote(
        'Việc của bến là việc của bà con. Bản vẽ còn sửa được trên giấy thì cứ nói hết hôm nay, đừng để đến khi đổ bê tông rồi mới tiếc.',
      ),
      p(
        'Kết luận buổi đối thoại, Bí thư Đảng ủy phường giao Ủy ban nhân dân phường trả lời bằng văn bản bảy kiến nghị còn lại trong mười ngày làm việc, niêm yết tại nhà văn hóa và đăng trên cổng thông tin này.',
      ),
    ],
  },
  {
    id: 'dang-uy-hoi-nghi-quy',
    title:
      'ĐẢNG ỦY PHƯỜNG SAO MAI TỔ CHỨC HỘI NGHỊ BAN CHẤP HÀNH MỞ RỘNG, ĐÁNH GIÁ KẾT QUẢ CÔNG TÁC QUÝ VÀ TRIỂN KHAI NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI',
    lead: 'Thu ngân sách đạt 81% dự toán năm; 100% chi bộ sinh hoạt đúng kỳ; bốn việc chậm tiến độ được nêu rõ nguyên nhân.',
    categories: [IN.party],
    tags: ['hội nghị', 'xây dựng Đảng'],
    byline: 'Minh Khôi',
    daysAgo: 4,
    time: '16:20',
    views: 241,
    body: [
      p(
        'Đảng ủy phường vừa tổ chức Hội nghị Ban Chấp hành mở rộng. Dự hội nghị có các đồng chí Ủy viên Ban Chấp hành, bí thư các chi bộ trực thuộc, trưởng các phòng và trưởng ban công tác Mặt trận 24 tổ dân phố.',
      ),
      h2('Kết quả chính'),
      table(
        ['Chỉ tiêu', 'Kế hoạch năm', 'Thực hiện', 'Tỷ lệ'],
        ['Thu ngân sách', '42,0 tỷ đồng', '34,1 tỷ đồng', '81%'],
        ['Kết nạp đảng viên', '18 người', '13 người', '72%'],
        ['Tuyến phố văn minh', '6 tuyến', '5 tuyến', '83%'],
        ['Hồ sơ trực tuyến', '80%', '86%', 'Vượt'],
      ),
      figure('committee', 'Trụ sở làm việc của các cơ quan phường Sao Mai'),
      p(
        'Hội nghị dành nhiều thời gian cho bốn việc chậm: nâng cấp đường Đồi Thông, sửa mái trường mầm non, cấp nước khu Đồng Lúa và số hóa hồ sơ hộ tịch trước đây. Mỗi việc được giao cho một đồng chí trong Ban Thường vụ theo dõi.',
      ),
      p(
        'Các đại biểu thống nhất năm nhiệm vụ trọng tâm, trong đó ưu tiên phòng, chống thiên tai, hoàn thành thu ngân sách và chuẩn bị kỳ họp Hội đồng nhân dân.',
      ),
    ],
  },
  {
    id: 'chi-bo-sinh-hoat-chuyen-de',
    title: 'Chi bộ tổ dân phố 12 sinh hoạt chuyên đề về giữ gìn vệ sinh kênh nước',
    lead: 'Mỗi đảng viên nhận phụ trách một đoạn kênh dài 50 mét và báo lại kết quả tại kỳ sinh hoạt sau.',
    categories: [IN.party, IN.front],
    genre: 'brief',
    daysAgo: 17,
    time: '09:15',
    views: 64,
    body: [
      p(
        'Tối thứ Sáu, chi bộ tổ dân phố 12 chọn một chuyên đề rất gần: con kênh chảy sau chợ Mới, nơi rác thường dồn lại mỗi khi triều lên.',
      ),
      p(
        'Sau khi xem ảnh chụp từng đoạn, 19 đảng viên bốc thăm nhận phụ trách, mỗi người 50 mét. Việc làm trước tiên là nói chuyện với các hộ hai bên bờ về giờ đổ rác và chỗ đặt thùng.',
      ),
      p(
        'Chi bộ hẹn kỳ sau mỗi người mang theo một tấm ảnh của đoạn mình phụ trách. “Không cần báo cáo dài, có ảnh là biết”, bí thư chi bộ nói.',
      ),
    ],
  },
  {
    id: 'dang-uy-boi-duong',
    title: 'Bồi dưỡng kỹ năng điều hành sinh hoạt cho bí thư chi bộ',
    lead: 'Lớp học hai buổi, không bài giảng dài: mỗi học viên tự điều hành một buổi sinh hoạt giả định và nghe góp ý.',
    categories: [IN.party],
    daysAgo: 38,
    time: '10:30',
    views: 92,
    byline: 'Minh Khôi',
    body: [
      p(
        '31 bí thư, phó bí thư chi bộ vừa hoàn thành lớp bồi dưỡng kỹ năng điều hành sinh hoạt do Ban Xây dựng Đảng của Đảng ủy phường tổ chức.',
      ),
      p(
        'Lớp chia thành năm nhóm. Mỗi nhóm nhận một tình huống có thật đã được đổi tên: một kiến nghị bị bỏ quên, một cuộc họp kéo dài không kết luận, một ý kiến trái chiều gay gắt.',
      ),
      ol(
        'Xác định việc phải kết luận trước khi mở cuộc họp.',
        'Gửi tài liệu trước ít nhất hai ngày.',
        'Mời người ít nói phát biểu trước.',
        'Ghi kết luận thành việc, người, thời hạn.',
      ),
      p('Tài liệu bốn trang của lớp được gửi cho tất cả chi bộ để dùng chung.'),
    ],
  },
  {
    id: 'dang-uy-nguoi-co-cong',
    title: 'Lãnh đạo phường thăm, tặng quà các gia đình người có công',
    lead: 'Đoàn đến thăm 26 gia đình, ghi lại những việc cần giúp: sửa mái, làm lại đường ống nước, đưa đi khám mắt.',
    categories: [IN.party, IN.committee, IN.front],
    daysAgo: 121,
    time: '15:00',
    views: 158,
    genre: 'brief',
    body: [
      p(
        'Trong hai ngày, ba đoàn công tác của phường đã đến thăm 26 gia đình người có công trên địa bàn. Ngoài phần quà, mỗi đoàn mang theo một cuốn sổ để ghi việc.',
      ),
      p(
        'Có 11 việc được ghi lại. Đoàn Thanh niên nhận sửa điện cho bốn nhà, Hội Cựu chiến binh nhận lợp lại một mái bếp, Trạm Y tế hẹn lịch khám mắt cho sáu cụ.',
      ),
    ],
  },
  {
    id: 'dang-uy-van-kien',
    title: 'Góp ý dự thảo chương trình hành động: chi bộ trẻ mang đến nhiều đề xuất',
    lead: 'Chi bộ trường học, trạm y tế đề xuất phòng học mở cửa buổi tối và tủ thuốc khu dân cư.',
    categories: [IN.party, IN.consultation],
    daysAgo: 154,
    time: '08:45',
    views: 77,
    body: [
      p(
        'Đảng ủy phường đã nhận 212 ý kiến của các chi bộ góp vào dự thảo chương trình hành động. Nhiều nhất là ý kiến về môi trường, tiếp đó là giáo dục và việc làm cho người trẻ.',
      ),
      p(
        'Chi bộ trường Trung học cơ sở đề nghị mở cửa thư viện trường ba buổi tối mỗi tuần cho học sinh không có góc học ở nhà. Chi bộ Trạm Y tế đề nghị mỗi nhà văn hóa có một tủ thuốc sơ cứu và hai người biết dùng.',
      ),
      p(
        'Tổ biên tập đã tiếp thu 140 ý kiến, giải trình 52 ý kiến; phần còn lại đang xin thêm ý kiến cơ quan chuyên môn.',
      ),
    ],
  },
  {
    id: 'hdnd-ky-hop',
    title: 'Hội đồng nhân dân phường họp, thông qua sáu nghị quyết về ngân sách và đầu tư công',
    lead: 'Kỳ họp dành trọn một buổi cho chất vấn; toàn bộ phần chất vấn được truyền thanh trực tiếp đến 24 tổ dân phố.',
    categories: [IN.council, IN.budget],
    tags: ['kỳ họp', 'nghị quyết', 'đầu tư công'],
    genre: 'feature',
    byline: 'Thu Hà',
    daysAgo: 2,
    time: '11:10',
    views: 203,
    body: [
      p(
        'Hội đồng nhân dân phường đã hoàn thành chương trình kỳ họp với sáu nghị quyết được thông qua, tất cả đạt tỷ lệ tán thành từ 92% trở lên.',
      ),
      h2('Sáu nghị quyết'),
      ol(
        'Điều chỉnh dự toán thu, chi ngân sách phường.',
        'Danh mục đầu tư công bổ sung: ba công trình thoát nước, một sân chơi.',
        'Đặt tên hai con hẻm ở khu Đồi Thông.',
        'Mức hỗ trợ tổ bảo vệ an ninh, trật tự ở cơ sở.',
        'Chương trình giám sát năm tới.',
        'Kế hoạch tổ chức các kỳ họp thường lệ.',
      ),
      h2('Phiên chất vấn'),
      p(
        'Nhóm vấn đề được hỏi nhiều nhất là đèn chiếu sáng hẻm. Đại biểu tổ bầu cử số 2 nêu 14 điểm tối, kèm bản đồ. Phòng Kinh tế, Hạ tầng và Đô thị cam kết lắp xong trong 45 ngày.',
      ),
      p(
        'Toàn văn nghị quyết được niêm yết tại trụ sở và đăng ở mục [Công khai ngân sách](/chuyen-muc/thong-tin-cong-khai/cong-khai-ngan-sach).',
      ),
    ],
  },
  {
    id: 'hdnd-tiep-xuc-cu-tri',
    title: 'Tiếp xúc cử tri khu Đồng Lúa: nước sạch, kênh mương và lớp học bơi',
    lead: 'Tổ đại biểu tiếp xúc cử tri ngay tại sân kho hợp tác xã; 17 lượt ý kiến được ghi nhận.',
    categories: [IN.council],
    daysAgo: 23,
    time: '17:05',
    views: 118,
    body: [
      p(
        'Buổi tiếp xúc bắt đầu lúc 19 giờ để bà con kịp xong việc đồng. Không bàn chủ tọa cao, đại biểu và cử tri ngồi quanh những dãy ghế xếp tròn.',
      ),
      figure('riceFields', 'Cánh đồng khu Đồng Lúa, nơi cử tri kiến nghị nạo vét hai tuyến mương'),
      p(
        'Cử tri Nguyễn Thị Lan phản ánh áp lực nước yếu vào giờ chiều. Cử tri Hồ Văn Tâm đề nghị nạo vét hai tuyến mương trước mùa mưa. Nhiều phụ huynh mong có lớp học bơi trong hè cho trẻ.',
      ),
      p(
        'Tổ đại biểu đã trả lời bảy ý kiến tại chỗ, chuyển mười ý kiến đến Ủy ban nhân dân phường và hẹn trả lời công khai tại nhà văn hóa khu.',
      ),
    ],
  },
  {
    id: 'hdnd-giam-sat-cho',
    title: 'Giám sát an toàn phòng cháy tại chợ Mới',
    lead: 'Ban Kinh tế - Ngân sách kiểm tra thực tế 164 sạp, ghi nhận ba nội dung phải khắc phục.',
    categories: [IN.council, IN.security],
    daysAgo: 52,
    time: '14:25',
    views: 97,
    genre: 'brief',
    body: [
      p(
        'Đoàn giám sát đi từng dãy sạp, xem bảng điện, lối thoát và bình chữa cháy. Phần lớn hộ kinh doanh đã thay dây dẫn cũ sau đợt vận động đầu năm.',
      ),
      ul(
        'Lối thoát phía nam bị lấn 0,6 mét bởi hàng hóa.',
        'Mười hai bình chữa cháy quá hạn kiểm định.',
        'Bể nước dự trữ chưa có thang xuống.',
      ),
      p('Ban Quản lý chợ nhận khắc phục xong trong 20 ngày và mời đoàn trở lại kiểm tra.'),
    ],
  },
  {
    id: 'hdnd-dai-bieu-tre',
    title: 'Khi đại biểu đi chợ',
    lead: 'Một cuốn sổ nhỏ, một buổi chợ sớm và những câu chuyện không có trong báo cáo.',
    categories: [IN.council, IN.culture],
    genre: 'feature',
    byline: 'Hoài Phương',
    daysAgo: 88,
    time: '06:50',
    views: 312,
    body: [
      p(
        'Năm giờ rưỡi sáng, chị Võ Thị Ngân đã có mặt ở dãy hàng rau. Chị không mua vội. Chị hỏi giá, hỏi chỗ ngồi, hỏi nước rửa rau lấy ở đâu.',
      ),
      figure('market', 'Buổi sớm ở chợ, nơi đại biểu nghe được nhiều điều hơn trong phòng họp'),
      p(
        'Là đại biểu Hội đồng nhân dân phường lần đầu, chị Ngân tự đặt cho mình một buổi chợ mỗi tuần. Cuốn sổ của chị có 46 trang đã kín chữ: vòi nước rỉ, mái tôn dột, tiền chỗ ngồi thu hai lần trong một buổi.',
      ),
      quote('Trong phòng họp người ta nói điều quan trọng. Ở chợ người ta nói điều đang đau.'),
      p(
        'Từ cuốn sổ ấy, ba kiến nghị đã thành việc: vòi nước công cộng ở dãy hàng cá, mái che nối hai nhà lồng và một bảng giá chỗ ngồi treo ngay cổng chợ.',
      ),
      p('Chị bảo, có những việc nhỏ đến mức không ai đưa vào nghị quyết. Nhưng nhỏ không có nghĩa là để đó.'),
    ],
  },
];
