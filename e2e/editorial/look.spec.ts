import { test } from '@/e2e/support/desk-test';
import { correctArticle } from '@/lib/articles/commands/correct-article';
import { returnEdition } from '@/lib/articles/commands/return-edition';
import { makeDraft, makeDue, makePublished, makeSubmitted } from '@/lib/testing/editions';

const LONG =
  'ỦY BAN NHÂN DÂN PHƯỜNG TỔ CHỨC HỘI NGHỊ SƠ KẾT TÌNH HÌNH THỰC HIỆN NHIỆM VỤ PHÁT TRIỂN KINH TẾ - XÃ HỘI, QUỐC PHÒNG, AN NINH, CẢI CÁCH HÀNH CHÍNH, CHUYỂN ĐỔI SỐ VÀ XÂY DỰNG ĐÔ THỊ VĂN MINH SÁU THÁNG ĐẦU NĂM';

test('look', async ({ page, staff, origin, newsroom }, info) => {
  const admin = await staff.hire('admin', { name: 'Nguyễn Thị Lan Anh', displayNames: ['Ban biên tập'] });
  const writer = await staff.hire('contributor', { name: 'Trần Văn Bình', displayNames: ['Ban biên tập'] });
  await staff.seat(page.context(), admin, origin);
  const [cover] = await newsroom.pictures(1);
  const { id: primaryCategoryId } = await newsroom.category();
  const long = await makeDraft(admin, { primaryCategoryId, title: LONG, coverMediaId: cover });
  await makeSubmitted(admin, { primaryCategoryId, title: 'Lịch tiếp công dân tháng 12' });
  const sub = await makeSubmitted(writer, { primaryCategoryId, title: 'Khai giảng lớp xóa mù công nghệ cho người cao tuổi' });
  const ret = await makeSubmitted(writer, { primaryCategoryId, title: 'Tập huấn phòng cháy' });
  await returnEdition(admin, { ...ret, reason: 'Thiếu ảnh và số người tham dự. Xin bổ sung trước thứ sáu.' });
  await makeSubmitted(writer, { primaryCategoryId });
  const live = await makePublished(writer, admin, { primaryCategoryId, title: 'Bài đang đăng rồi được sửa' });
  const fix = await correctArticle(admin, live);
  const pub = await makePublished(writer, admin, { primaryCategoryId });
  const shots: [string, string][] = [
    ['list', '/quan-tri?muc=tat-ca'],
    ['waiting', '/quan-tri'],
    ['filtered', '/quan-tri?muc=tat-ca&tu=khong+co+gi&loai=page'],
    ['new', '/quan-tri/bai-viet/moi'],
    ['draft', `/quan-tri/bai-viet/${long.number}`],
    ['submitted', `/quan-tri/bai-viet/${sub.number}`],
    ['returned', `/quan-tri/bai-viet/${ret.number}`],
    ['fix', `/quan-tri/bai-viet/${fix.number}`],
    ['published', `/quan-tri/bai-viet/${pub.number}`],
    ['pages', '/quan-tri/trang'],
    ['sessions', '/quan-tri/phien-dang-nhap'],
  ];
  for (const [name, path] of shots) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `/tmp/out/list/${name}-${info.project.name}-${colorScheme}.png`, fullPage: true });
    }
  }
});
