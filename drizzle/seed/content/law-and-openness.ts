import { h2, ol, p, quote, table, ul } from '@/drizzle/seed/body-builder';
import { IN } from './category-paths';
import type { SeedArticle } from './model';

export const LAW_AND_OPENNESS: SeedArticle[] = [
  {
    id: 'pl-tieng-on',
    title: 'Hát loa kéo đến mấy giờ thì bị nhắc?',
    lead: 'Hỏi đáp ngắn về tiếng ồn trong khu dân cư, từ những câu bà con thường hỏi nhất.',
    categories: [IN.law, IN.security],
    tags: ['tiếng ồn', 'hỏi đáp pháp luật'],
    byline: 'Tổ tư vấn pháp luật phường',
    daysAgo: 11,
    time: '08:30',
    views: 427,
    body: [
      h2('Nhà bên cạnh hát đến khuya, tôi gọi ai?'),
      p(
        'Gọi trực ban Công an phường. Lực lượng trực sẽ đến nhắc nhở; nếu tái diễn thì lập biên bản và xử lý theo quy định.',
      ),
      h2('Ban ngày hát to có sao không?'),
      p('Ban ngày vẫn có giới hạn về độ ồn. Gần trường học, trạm y tế thì càng phải giữ yên tĩnh.'),
      h2('Đám cưới, đám giỗ thì thế nào?'),
      p(
        'Nên báo trước với hàng xóm, quay loa vào trong và nghỉ trước 22 giờ. Phần lớn chuyện mất lòng bắt đầu từ chỗ không báo trước.',
      ),
      quote('Pháp luật đặt ra giới hạn, còn hàng xóm giữ nhau bằng một lời nói trước.'),
    ],
  },
  {
    id: 'pl-phien-toa-gia-dinh',
    title: 'Phiên tòa giả định về bạo lực học đường tại trường Trung học cơ sở Sao Mai',
    lead: 'Học sinh đóng vai thẩm phán, luật sư, bị cáo; cả sân trường lặng đi khi người mẹ được mời phát biểu.',
    categories: [IN.law, IN.schoolAndHealth],
    tags: ['học sinh', 'bạo lực học đường'],
    genre: 'feature',
    byline: 'Lan Chi',
    daysAgo: 25,
    time: '11:40',
    views: 208,
    body: [
      p(
        'Kịch bản do chính các em lớp 9 viết, sau khi được nghe cán bộ tư pháp giải thích những điều được và không được làm trong một phiên tòa.',
      ),
      p(
        'Vụ việc bắt đầu từ một bình luận trên mạng, kết thúc bằng một cuộc ẩu đả ở cổng trường. Không ai trong câu chuyện là người xấu, và đó là điều làm các em suy nghĩ nhiều nhất.',
      ),
      p(
        'Sau phần tuyên án, học sinh đặt 26 câu hỏi. Nhiều câu hỏi về việc xem, chia sẻ clip đánh nhau có vi phạm hay không.',
      ),
      ul(
        'Không quay, không chia sẻ clip bạo lực.',
        'Báo thầy cô hoặc tổ tư vấn học đường.',
        'Giữ lại tin nhắn, hình ảnh làm bằng chứng.',
      ),
    ],
  },
  {
    id: 'pl-the-chap-so-do',
    title: 'Cho mượn giấy chứng nhận quyền sử dụng đất: những rủi ro ít ai nghĩ tới',
    lead: 'Giấy tờ cho mượn dễ, lấy lại khó. Tổ hòa giải kể lại ba vụ việc đã giải quyết trong năm.',
    categories: [IN.legalAid, IN.law],
    daysAgo: 55,
    time: '09:15',
    views: 181,
    source: { name: 'Bản tin Pháp luật và Đời sống ven biển', url: 'https://bantin.haidang.example/phap-luat' },
    genre: 'repost',
    body: [
      p(
        'Người cho mượn thường nghĩ đơn giản: giấy vẫn mang tên mình thì không ai bán được. Thực tế, từ một tờ giấy cho mượn có thể phát sinh hợp đồng ủy quyền, giấy vay tiền và những tranh chấp kéo dài.',
      ),
      ol(
        'Không giao bản gốc giấy tờ cho người khác.',
        'Không ký vào giấy trắng hoặc giấy chưa đọc kỹ.',
        'Không ủy quyền toàn bộ khi chưa hỏi người có chuyên môn.',
      ),
      p(
        'Người thuộc diện được trợ giúp pháp lý có thể gặp trợ giúp viên miễn phí vào chiều thứ Sáu, tại phòng Tiếp công dân.',
      ),
    ],
  },
  {
    id: 'pl-tro-giup-mien-phi',
    title: 'Ai được trợ giúp pháp lý miễn phí?',
    lead: 'Mười bốn nhóm người, một cách đăng ký.',
    categories: [IN.legalAid, IN.access],
    genre: 'brief',
    daysAgo: 92,
    time: '08:05',
    views: 144,
    body: [
      p(
        'Người có công với cách mạng, người thuộc hộ nghèo, trẻ em, người khuyết tật có khó khăn về tài chính, nạn nhân bạo lực gia đình và một số nhóm khác được trợ giúp pháp lý không mất tiền.',
      ),
      p(
        'Để đăng ký, chỉ cần đến bàn số 2 của Trung tâm Phục vụ hành chính công với giấy tờ chứng minh mình thuộc diện được trợ giúp. Chưa có đủ giấy tờ vẫn được tư vấn trước.',
      ),
    ],
  },
  {
    id: 'pl-an-toan-xe-dien',
    title: 'Sạc xe điện an toàn trong nhà ở',
    lead: 'Sáu điều cần nhớ, in một trang dán cạnh ổ cắm.',
    categories: [IN.law, IN.security],
    tags: ['phòng cháy chữa cháy', 'xe điện'],
    source: { name: 'Trang tin An toàn Hải Đăng', url: 'https://antoan.haidang.example/' },
    genre: 'repost',
    daysAgo: 130,
    time: '10:35',
    views: 236,
    body: [
      ol(
        'Dùng bộ sạc đi theo xe.',
        'Không sạc ở lối thoát nạn, chân cầu thang.',
        'Không sạc qua đêm khi mọi người đã ngủ.',
        'Không sạc ngay khi xe vừa chạy về còn nóng.',
        'Ổ cắm riêng, có thiết bị ngắt điện.',
        'Thấy pin phồng, có mùi lạ thì ngừng dùng.',
      ),
      p('Nhà trọ có từ năm xe trở lên nên có khu sạc riêng, cách nơi ngủ ít nhất ba mét hoặc có tường ngăn.'),
    ],
  },
  {
    id: 'ck-ngan-sach-quy',
    title: 'Công khai tình hình thực hiện ngân sách phường chín tháng đầu năm',
    lead: 'Thu đạt 81%, chi đạt 68% dự toán; chi đầu tư tăng nhờ ba công trình hoàn thành sớm.',
    categories: [IN.budget],
    tags: ['ngân sách'],
    posterName: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    daysAgo: 16,
    time: '15:00',
    views: 98,
    body: [
      table(
        ['Nội dung', 'Dự toán (triệu đồng)', 'Thực hiện', 'Tỷ lệ'],
        ['Tổng thu', '42.000', '34.100', '81%'],
        ['Thu thuế, phí', '18.500', '15.900', '86%'],
        ['Thu bổ sung', '23.500', '18.200', '77%'],
        ['Tổng chi', '41.600', '28.300', '68%'],
        ['Chi đầu tư', '12.000', '9.100', '76%'],
        ['Chi thường xuyên', '28.400', '18.700', '66%'],
        ['Dự phòng', '1.200', '500', '42%'],
      ),
      p(
        'Thuyết minh chi tiết được niêm yết tại trụ sở trong 30 ngày. Ý kiến về số liệu xin gửi Phòng Kinh tế, Hạ tầng và Đô thị.',
      ),
    ],
  },
  {
    id: 'ck-mua-sam',
    title: 'Công khai kết quả mua sắm thiết bị cho bốn nhà văn hóa',
    lead: 'Tổng giá trị 318 triệu đồng, tiết kiệm 7% so với dự toán.',
    categories: [IN.budget],
    genre: 'brief',
    posterName: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    daysAgo: 84,
    time: '14:40',
    views: 61,
    body: [
      table(
        ['Thiết bị', 'Số lượng', 'Thành tiền (triệu đồng)'],
        ['Bàn ghế', '200 bộ', '182'],
        ['Loa, micro', '4 bộ', '76'],
        ['Giá sách', '12 chiếc', '60'],
      ),
      p('Biên bản nghiệm thu có chữ ký của đại diện ban giám sát đầu tư của cộng đồng từng khu.'),
    ],
  },
  {
    id: 'ck-dau-moi-thong-tin',
    title: 'Đầu mối tiếp nhận yêu cầu cung cấp thông tin của phường',
    lead: 'Cách gửi yêu cầu, thời hạn trả lời và những trường hợp không phải trả chi phí.',
    categories: [IN.access, IN.announcements],
    posterName: 'Văn phòng HĐND và UBND',
    daysAgo: 40,
    time: '09:10',
    views: 73,
    body: [
      p(
        'Công dân có thể yêu cầu cung cấp thông tin trực tiếp, qua bưu điện hoặc thư điện tử. Đầu mối tiếp nhận là Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường.',
      ),
      h2('Các bước'),
      ol(
        'Ghi rõ họ tên, nơi cư trú, thông tin cần và cách nhận.',
        'Văn phòng báo ngay nếu thông tin đã được đăng công khai.',
        'Thông tin đơn giản được cung cấp trong ngày làm việc.',
      ),
      p('Người khuyết tật và người thuộc hộ nghèo được hỗ trợ điền phiếu và miễn chi phí in, sao.'),
    ],
  },
  {
    id: 'ck-gop-y-dat-ten-duong',
    title: 'Mời góp ý dự thảo đặt tên hai con đường mới',
    lead: 'Hai phương án tên cho mỗi đường, kèm lý do chọn.',
    categories: [IN.consultation, IN.culture],
    daysAgo: 61,
    time: '16:30',
    views: 155,
    body: [
      table(
        ['Đoạn đường', 'Phương án 1', 'Phương án 2'],
        ['Từ hải đăng đến bến cá', 'Đường Hải Đăng', 'Đường Sóng Biển'],
        ['Vòng quanh đồi Thông', 'Đường Đồi Thông', 'Đường Thông Reo'],
      ),
      p(
        'Góp ý gửi về Phòng Văn hóa - Xã hội trong 20 ngày. Ý kiến của học sinh và người cao tuổi sống lâu năm ở phường rất được mong đợi.',
      ),
    ],
  },
];
