import { figure, h2, ol, p, quote, table, ul } from '@/drizzle/seed/body-builder';
import { IN } from './category-paths';
import type { SeedArticle } from './model';

export const CULTURE_AND_SCHOOLS: SeedArticle[] = [
  {
    id: 'vh-den-long',
    title: 'Đêm hội đèn lồng phố biển: 600 chiếc đèn do trẻ em tự làm',
    lead: 'Đèn làm từ tre, giấy và chai nhựa đã qua sử dụng; chiếc to nhất cao bằng mái nhà.',
    categories: [IN.culture, IN.schoolAndHealth, IN.front],
    tags: ['thiếu nhi', 'lễ hội'],
    genre: 'photo',
    byline: 'Hoài Phương',
    daysAgo: 2,
    time: '21:40',
    views: 467,
    featured: 4,
    body: [
      p(
        'Tối qua, phố Hải Triều tắt bớt đèn đường để nhường chỗ cho 600 chiếc đèn lồng. Các em đi thành ba đoàn, gặp nhau ở chân ngọn hải đăng.',
      ),
      figure('lanterns', 'Các em nhỏ rước đèn trên phố Hải Triều'),
      p(
        'Trước đó hai tuần, bốn nhà văn hóa mở xưởng làm đèn mỗi buổi chiều. Ông bà dạy vót tre, các anh chị lớp lớn dạy dán giấy, còn các em nhỏ lo phần khó nhất: chọn màu.',
      ),
      p(
        'Giải “Chiếc đèn tiết kiệm nhất” thuộc về nhóm bạn khu Đồng Lúa với chiếc đèn làm hoàn toàn từ rơm, vỏ hộp sữa và một chiếc nan quạt cũ.',
      ),
    ],
  },
  {
    id: 'vh-bong-da',
    title: 'Bến Cá vô địch giải bóng đá các khu dân cư',
    lead: 'Trận chung kết kết thúc 2-1, bàn quyết định đến ở phút bù giờ.',
    categories: [IN.culture],
    tags: ['bóng đá', 'thể thao quần chúng'],
    byline: 'Quốc Huy',
    daysAgo: 8,
    time: '18:00',
    views: 389,
    body: [
      p('Hơn một nghìn người đã đến sân vận động phường xem trận chung kết giữa đội Bến Cá và đội Đồi Thông.'),
      figure('football', 'Pha tranh bóng trong trận chung kết giữa Bến Cá (áo đỏ) và Đồi Thông (áo xanh)'),
      p(
        'Đồi Thông mở tỷ số từ một quả phạt góc. Bến Cá gỡ hòa đầu hiệp hai, và đến phút bù giờ thứ ba, hậu vệ số 5 dâng cao đánh đầu ấn định tỷ số.',
      ),
      table(
        ['Hạng', 'Đội', 'Ghi chú'],
        ['Nhất', 'Bến Cá', 'Lần thứ ba vô địch'],
        ['Nhì', 'Đồi Thông', 'Đội có cầu thủ ghi nhiều bàn nhất'],
        ['Ba', 'Chợ Mới', 'Giải phong cách'],
      ),
      p('Tiền bán nước của câu lạc bộ phụ nữ, hơn sáu triệu đồng, được góp vào quỹ dạy bơi cho trẻ.'),
    ],
  },
  {
    id: 'vh-dua-thung',
    title: 'Đua thuyền thúng: khi cái thúng quay tròn mà vẫn đi thẳng',
    lead: 'Mười hai đội, đường đua 300 mét và tiếng cười dọc bờ kè.',
    categories: [IN.culture],
    tags: ['lễ hội', 'du lịch biển'],
    genre: 'feature',
    byline: 'Hoài Phương',
    daysAgo: 35,
    time: '17:45',
    views: 278,
    body: [
      p(
        'Chèo thúng không khó, chèo thúng cho đi thẳng mới khó. Người lạ cầm dầm khua một lúc là quay vòng tại chỗ, còn người làng biển thì vừa chèo vừa hát.',
      ),
      figure('harbour', 'Bến cá nhìn từ bờ kè trong buổi chiều lặng gió'),
      p('Giải năm nay có một đội đặc biệt: bốn cô giáo mầm non. Họ về cuối, nhưng được vỗ tay nhiều nhất.'),
      quote('Thắng thua thì mai cũng ra khơi chung một con nước.'),
    ],
  },
  {
    id: 'vh-du-lich-cong-dong',
    title: 'Ba điều du khách mong ở Sao Mai',
    lead: 'Sạch hơn, nhiều bóng mát hơn và có người kể chuyện.',
    categories: [IN.culture, IN.committee],
    daysAgo: 69,
    time: '10:50',
    views: 147,
    source: { name: 'Tạp chí Du lịch Hải Đăng', url: 'https://dulich.haidang.example/sao-mai' },
    genre: 'repost',
    body: [
      p(
        'Khảo sát 240 du khách cho thấy phần lớn đến Sao Mai vì bến cá và ngọn hải đăng, ở lại trung bình chưa đến nửa ngày.',
      ),
      ul(
        '68% mong bờ kè sạch hơn vào sáng sớm.',
        '54% mong có thêm bóng mát và ghế ngồi.',
        '47% mong có người địa phương kể chuyện.',
      ),
      p('Từ kết quả này, Đoàn Thanh niên phường mở lớp thuyết minh viên trẻ với 20 học viên.'),
    ],
  },
  {
    id: 'vh-nha-van-hoa',
    title: 'Nhà văn hóa mở cửa mỗi tối',
    lead: 'Bỏ ổ khóa, thêm bàn cờ, giá sách và ấm nước.',
    categories: [IN.culture, IN.front],
    genre: 'brief',
    daysAgo: 115,
    time: '19:30',
    views: 102,
    body: [
      p(
        'Trước đây, nhà văn hóa khu Đồng Lúa chỉ mở khi có họp. Ba tháng nay, mỗi tối đều sáng đèn nhờ 14 gia đình thay nhau giữ chìa khóa.',
      ),
      p(
        'Có bàn cờ cho người lớn, có giá sách cho trẻ em, có ấm nước cho tất cả. Tiền điện do tổ dân phố góp, mỗi nhà năm nghìn đồng một tháng.',
      ),
    ],
  },
  {
    id: 'vh-bao-ton-nha-co',
    title: 'Lập hồ sơ bảy ngôi nhà cổ khu Chợ Mới',
    lead: 'Đo vẽ, chụp ảnh và ghi lại lời kể của chủ nhà trước khi quá muộn.',
    categories: [IN.culture],
    daysAgo: 200,
    time: '09:20',
    views: 119,
    body: [
      p('Nhóm sinh viên kiến trúc cùng cán bộ văn hóa phường đã hoàn thành hồ sơ bảy ngôi nhà gỗ hơn 80 năm tuổi.'),
      p(
        'Mỗi hồ sơ có bản vẽ, ảnh chi tiết mộng gỗ và một bản ghi âm. Chủ nhà được tư vấn cách chống mối, thay ngói mà không làm mất dáng mái.',
      ),
      p('Kết quả sẽ được trưng bày tại phòng đọc của phường.'),
    ],
  },
  {
    id: 'gd-khai-giang',
    title: 'Sân trường trong giờ ra chơi dài nhất tuần',
    lead: 'Mỗi sáng thứ Sáu, học sinh trường Tiểu học Sao Mai có 45 phút để chạy, nhảy và không ai cầm điện thoại.',
    categories: [IN.schoolAndHealth],
    tags: ['học sinh', 'trường học'],
    genre: 'feature',
    byline: 'Lan Chi',
    daysAgo: 6,
    time: '11:25',
    views: 254,
    body: [
      p('Ý tưởng đến từ hội đồng học sinh: dồn ba phút của mỗi giờ ra chơi trong tuần thành một giờ ra chơi thật dài.'),
      figure('school', 'Giờ ra chơi thứ Sáu ở trường Tiểu học Sao Mai'),
      p(
        'Sân trường được chia thành các góc: nhảy dây, ô ăn quan, đá cầu, đọc truyện. Thầy cô cũng chơi. Thầy hiệu trưởng giữ kỷ lục 61 quả cầu liên tiếp.',
      ),
      h2('Sau một học kỳ'),
      ul(
        'Số em đeo kính mới giảm.',
        'Các vụ xô xát giảm hẳn.',
        'Phụ huynh xin vào chơi cùng, nhà trường đang cân nhắc.',
      ),
    ],
  },
  {
    id: 'yt-kham-nguoi-cao-tuoi',
    title: 'Khám sức khỏe cho 840 người cao tuổi, phát hiện sớm 96 ca tăng huyết áp',
    lead: 'Người được phát hiện bệnh có sổ theo dõi và được gọi nhắc tái khám mỗi tháng.',
    categories: [IN.schoolAndHealth, IN.front],
    tags: ['người cao tuổi', 'trạm y tế'],
    byline: 'Thu Hà',
    daysAgo: 18,
    time: '15:55',
    views: 163,
    body: [
      p(
        'Đợt khám kéo dài sáu ngày tại Trạm Y tế và hai điểm trạm. Người đi lại khó khăn được đón bằng xe của tổ tình nguyện.',
      ),
      figure('clinic', 'Người dân đến khám sức khỏe tại Trạm Y tế phường'),
      table(
        ['Nội dung', 'Số người'],
        ['Được khám', '840'],
        ['Tăng huyết áp mới phát hiện', '96'],
        ['Cần mổ mắt', '31'],
        ['Cần theo dõi đường huyết', '57'],
      ),
      p('Trạm Y tế khuyên người trên 40 tuổi đo huyết áp ít nhất mỗi năm một lần. Đo tại trạm không mất tiền.'),
    ],
  },
  {
    id: 'yt-sot-xuat-huyet',
    title: 'Diệt lăng quăng: mười phút mỗi tuần',
    lead: 'Úp chậu, thay nước bình hoa, thả cá vào bể và đậy kín lu chứa.',
    categories: [IN.schoolAndHealth, IN.announcements],
    tags: ['sốt xuất huyết'],
    genre: 'brief',
    daysAgo: 45,
    time: '07:45',
    views: 212,
    body: [
      ol(
        'Đi một vòng quanh nhà, tìm chỗ đọng nước.',
        'Đổ bỏ, úp xuống hoặc đậy kín.',
        'Cọ thành lu, bể trước khi thay nước.',
        'Ngủ màn cả ban ngày.',
      ),
      p(
        'Khi sốt cao liên tục hai ngày, hãy đến Trạm Y tế; không tự truyền nước, không tự uống thuốc hạ sốt chưa rõ loại.',
      ),
    ],
  },
  {
    id: 'gd-phong-doc',
    title: 'Phòng đọc thiếu nhi khai trương sau ba tháng góp sách',
    lead: 'Từ 300 lên 4.200 cuốn, nhờ sách của 512 gia đình.',
    categories: [IN.schoolAndHealth, IN.culture],
    tags: ['thư viện', 'thiếu nhi'],
    daysAgo: 76,
    time: '10:15',
    views: 171,
    byline: 'Lan Chi',
    body: [
      p(
        'Phòng đọc nằm ở tầng một nhà văn hóa khu Chợ Mới, mở cửa từ 16 giờ đến 20 giờ các ngày trong tuần và cả ngày Chủ nhật.',
      ),
      figure('library', 'Các em nhỏ đọc sách trong ngày khai trương phòng đọc'),
      p(
        'Mỗi cuốn sách có dán tên người tặng. Muốn mượn về, các em chỉ cần ghi tên vào sổ và hứa kể lại câu chuyện khi trả sách.',
      ),
    ],
  },
  {
    id: 'yt-bua-an-ban-tru',
    title: 'Phụ huynh ăn thử bữa trưa bán trú của con',
    lead: 'Không báo trước, không chọn ngày; ăn xong ghi nhận xét vào sổ treo ở cửa bếp.',
    categories: [IN.schoolAndHealth],
    daysAgo: 126,
    time: '12:30',
    views: 198,
    body: [
      p(
        'Mỗi tuần, hai phụ huynh bốc thăm được mời đến ăn trưa cùng lớp. Suất ăn giống hệt của các cháu, giá 28 nghìn đồng.',
      ),
      p(
        'Nhận xét được đọc lại trong buổi giao ban. Sau một tháng, canh bớt mặn, rau tăng thêm, còn món đậu phụ thì được các cháu bình chọn giữ lại.',
      ),
    ],
  },
  {
    id: 'gd-khuyen-hoc',
    title: 'Trao 72 suất học bổng khuyến học',
    lead: 'Mỗi suất kèm một người đỡ đầu gặp các em ít nhất một lần mỗi tháng.',
    categories: [IN.schoolAndHealth, IN.front],
    genre: 'brief',
    daysAgo: 232,
    time: '09:00',
    views: 134,
    body: [
      p(
        'Hội Khuyến học phường trao 72 suất học bổng với tổng trị giá 144 triệu đồng, do người dân và doanh nghiệp trên địa bàn đóng góp.',
      ),
      p(
        'Điều được các em nhắc nhiều nhất không phải số tiền mà là người đỡ đầu: có em được dạy sửa xe, có em được mượn máy tính, có em chỉ cần một người hỏi han.',
      ),
    ],
  },
];
