import { expect, test } from 'vitest';
import { isAllCapitals } from './capitals';

test.each(['THÔNG BÁO LỊCH TIẾP CÔNG DÂN', 'KẾ HOẠCH 15/2026/KH-UBND', 'HỘI NGHỊ'.normalize('NFD')])('%s', (title) => {
  expect(isAllCapitals(title)).toBe(true);
});

test.each(['UBND', 'COVID-19', '11/07/2017', '', 'UBND phường HÒA KHÁNH', 'Thông báo'])('not %j', (title) => {
  expect(isAllCapitals(title)).toBe(false);
});
