import { type ArticleBody, SCHEMA_VERSION } from '@/lib/richtext/model';
import { pick } from './random';

const BODIES = [
  'Đảng ủy phường',
  'UBND phường',
  'HĐND phường',
  'Ủy ban MTTQ phường',
  'Hội Liên hiệp Phụ nữ phường',
  'Đoàn Thanh niên phường',
  'Hội Cựu chiến binh phường',
  'Công an phường',
  'Ban Chỉ huy Quân sự phường',
  'Trung tâm Phục vụ hành chính công phường',
];
const DEEDS = [
  'tổ chức hội nghị',
  'triển khai kế hoạch',
  'sơ kết sáu tháng thực hiện',
  'tổng kết một năm thực hiện',
  'ra quân',
  'phát động đợt cao điểm',
  'kiểm tra việc thực hiện',
  'lấy ý kiến nhân dân về',
  'hướng dẫn người dân',
  'công bố kết quả',
];
const SUBJECTS = [
  'cải cách thủ tục hành chính',
  'chuyển đổi số cộng đồng',
  'phòng cháy, chữa cháy tại khu dân cư',
  'vệ sinh môi trường cuối tuần',
  'tuyển chọn công dân nhập ngũ',
  'phòng, chống dịch sốt xuất huyết',
  'xây dựng tuyến phố văn minh, đô thị văn hóa',
  'chăm lo gia đình chính sách và hộ khó khăn',
  'thu, nộp thuế sử dụng đất phi nông nghiệp',
  'phòng, chống bão và tìm kiếm cứu nạn',
  'cấp đổi giấy chứng nhận quyền sử dụng đất',
  'học tập và làm theo gương người tốt, việc tốt',
];
const PLACES = ['tổ dân phố số', 'khu dân cư số', 'chi bộ', 'cụm dân cư số'];
const SENTENCES = [
  'Cuộc làm việc có đại diện các ngành, đoàn thể và đông đảo bà con trong khu dân cư tham dự.',
  'Sau phần báo cáo là nhiều ý kiến thẳng thắn về những việc đã làm được và những việc còn chậm.',
  'Các đơn vị được giao đầu mối, thời hạn và cách báo cáo kết quả từng tuần.',
  'Người dân có thể gửi ý kiến tại bộ phận một cửa hoặc qua số điện thoại của văn phòng phường.',
  'Tỷ lệ hồ sơ giải quyết đúng hạn tăng so với cùng kỳ, số lần phải bổ sung giấy tờ giảm rõ.',
  'Lực lượng nòng cốt ở cơ sở tiếp tục đến từng nhà để hướng dẫn, không để sót trường hợp nào.',
  'Kinh phí lấy từ nguồn xã hội hóa và được công khai tại nhà sinh hoạt cộng đồng.',
  'Kết quả sẽ được tổng hợp và đăng trên trang này trước ngày cuối cùng của tháng.',
];
export const TAGS = [
  ...SUBJECTS,
  ...BODIES.slice(0, 6),
  'người tốt việc tốt',
  'an toàn giao thông',
  'ngày chủ nhật xanh',
];

export interface GeneratedText {
  title: string;
  lead: string;
  body: ArticleBody;
  byline: string;
}

/** News as a ward writes them: long titles, four to ten paragraphs. `serial` keeps titles apart. */
export function generateText(random: () => number, serial: number): GeneratedText {
  const where = `${pick(random, PLACES)} ${1 + Math.floor(random() * 60)}`;
  const title = `${pick(random, BODIES)} ${pick(random, DEEDS)} ${pick(random, SUBJECTS)} tại ${where}, đợt ${serial}`;
  const paragraph = () => Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(random, SENTENCES)).join(' ');
  const paragraphs = Array.from({ length: 4 + Math.floor(random() * 7) }, paragraph);
  return {
    title,
    lead: pick(random, SENTENCES),
    byline: random() < 0.7 ? 'Tin và ảnh: Ban biên tập' : '',
    body: {
      type: 'doc',
      attrs: { schemaVersion: SCHEMA_VERSION },
      content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  };
}
