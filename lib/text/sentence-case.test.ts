import { expect, test } from 'vitest';
import { isAllCapitals } from './capitals';
import { toSentenceCase } from './sentence-case';

test.each([
  ['THÔNG BÁO LỊCH TIẾP CÔNG DÂN', 'Thông báo lịch tiếp công dân'],
  ['UBND PHƯỜNG HỌP VỚI HĐND VÀ MTTQ', 'UBND phường họp với HĐND và MTTQ'],
  ['KẾ HOẠCH 15/2026/KH-UBND VỀ PHÒNG, CHỐNG COVID-19', 'Kế hoạch 15/2026/KH-UBND về phòng, chống COVID-19'],
  ['TRIỂN KHAI NGHỊ ĐỊNH 42/2022/NĐ-CP', 'Triển khai nghị định 42/2022/NĐ-CP'],
  ['TÌNH HÌNH KT-XH QUÝ I, QUÝ II VÀ QUÝ IV', 'Tình hình KT-XH quý I, quý II và quý IV'],
  ['ĐẠI HỘI ĐẢNG BỘ LẦN THỨ VI, NHIỆM KỲ 2025-2030', 'Đại hội đảng bộ lần thứ VI, nhiệm kỳ 2025-2030'],
  ['XỬ PHẠT VI PHẠM HÀNH CHÍNH VỀ XI MĂNG', 'Xử phạt vi phạm hành chính về xi măng'],
  ['HỌC KỲ XI. KHÓA XIV', 'Học kỳ XI. Khóa XIV'],
  ['TP ĐÀ NẴNG: CẤP CCCD, VNEID CHO NGƯỜI DÂN', 'TP Đà Nẵng: cấp CCCD, VNeID cho người dân'],
  ['CHỦ TỊCH HỒ CHÍ MINH VỚI VIỆT NAM', 'Chủ tịch Hồ Chí Minh với Việt Nam'],
  ['“NGÀY HỘI TOÀN DÂN”. MỜI BÀ CON THAM DỰ!', '“Ngày hội toàn dân”. Mời bà con tham dự!'],
  ['DỰ ÁN BOT VÀ VỐN ODA, WTO, ASEAN', 'Dự án BOT và vốn ODA, WTO, ASEAN'],
  ['CHỈ THỊ CỦA BAN THƯỜNG VỤ SỐ 14-CT/TU', 'Chỉ thị của ban thường vụ số 14-CT/TU'],
  ['MẶT TRẬN-ĐOÀN THỂ, VĂN HÓA/THỂ THAO', 'Mặt trận-đoàn thể, văn hóa/thể thao'],
  ['GÌN GIỮ QUYỀN, KHUYẾN HỌC, NGHIÊNG, NGUYỄN, QUỐC, YÊU', 'Gìn giữ quyền, khuyến học, nghiêng, nguyễn, quốc, yêu'],
])('%s', (capitals, proposed) => {
  expect(toSentenceCase(capitals)).toBe(proposed);
  expect(toSentenceCase(capitals.normalize('NFD'))).toBe(proposed);
  expect(isAllCapitals(proposed)).toBe(false);
  // What a person has written stays, so a second press does no harm.
  expect(toSentenceCase(proposed)).toBe(proposed);
});

test.each(['', '   ', '11/07/2017', 'UBND', 'Thông báo của phường Hòa Khánh'])('%j stays', (text) => {
  expect(toSentenceCase(text)).toBe(text);
});
