import { ArticlePage } from '@/e2e/pages/article-page';
import { ListPage } from '@/e2e/pages/list-page';
import { SitePage } from '@/e2e/pages/site-page';
import { WorkPage } from '@/e2e/pages/work-page';
import { expect, OFFICE, test } from '@/e2e/support/newsroom-test';
import { formatDay } from '@/lib/dates/format';
import { routes } from '@/lib/routes';
import { PASSWORD } from '@/lib/testing/accounts';

const DAY_MS = 24 * 3_600_000;

// Several people, one after the other, each with pages to open: a limit against hanging, not a measurement.
test.describe.configure({ timeout: 300_000 });

test('an article is written, returned with a reason, corrected, approved and read', async ({
  seat,
  reader,
  request,
  newsroom,
}) => {
  const word = newsroom.unique();
  const title = `Phường mở lớp học bơi ${word}`;
  const category = await newsroom.category();
  const [writer, approver] = [await seat('contributor'), await seat('approver')];

  await writer.page.goto(routes.newArticle());
  const { work } = writer;
  await work.title.fill(title);
  await work.lead.fill('Lớp học mở vào mỗi sáng thứ bảy.');
  await work.typeBody('Trẻ em từ sáu tuổi được học miễn phí.');
  await work.category.selectOption(String(category.id));
  await expect(work.poster).toHaveValue(OFFICE);
  await work.save.click();
  await expect(work.state).toHaveText('Bản nháp');
  await expect(work.title).toHaveValue(title);
  await expect(work.editor.sheet).toContainText('miễn phí');
  await work.step('Gửi duyệt').click();
  await expect(work.state).toHaveText('Chờ duyệt');
  await expect(work.save, 'what is handed over is with the desk').toHaveCount(0);

  await approver.work.find('cho-duyet', word);
  await expect(approver.work.state).toHaveText('Chờ duyệt');
  await approver.work.unfold('Trả lại');
  await approver.work.step('Trả lại').click();
  await expect(approver.page.getByText('Ghi lý do trả lại để người viết biết')).toBeVisible();
  await approver.page.getByLabel('Lý do trả lại', { exact: true }).fill('Thiếu địa điểm của lớp học.');
  await approver.work.step('Trả lại').click();
  await expect(approver.work.state).toHaveText('Bị trả lại');

  await work.find('tra-lai', word);
  await expect(work.state).toHaveText('Bị trả lại');
  await expect(writer.page.getByText('Thiếu địa điểm của lớp học.')).toBeVisible();
  await work.typeBody(' Lớp học ở hồ bơi của phường.');
  await work.save.click();
  await expect(work.saveStatus).toContainText('Đã lưu');
  await work.step('Gửi duyệt').click();
  await expect(work.state).toHaveText('Chờ duyệt');

  await approver.work.find('cho-duyet', word);
  await expect(approver.work.editor.sheet).toContainText('hồ bơi của phường');
  await approver.work.step('Duyệt và xuất bản').click();
  await expect(approver.work.state).toHaveText('Đã đăng');
  const href = (await approver.work.shown.getAttribute('href')) ?? '';

  const shown = new ArticlePage(reader);
  expect((await reader.goto(href))?.status()).toBe(200);
  await expect(shown.heading).toHaveText(title);
  await expect(shown.body).toHaveText('Trẻ em từ sáu tuổi được học miễn phí. Lớp học ở hồ bơi của phường.');
  await expect(shown.main).toContainText(OFFICE);
  const list = new ListPage(reader);
  for (const path of [category.href, routes.home()]) {
    await reader.goto(path);
    await expect(list.title(title), path).not.toHaveCount(0);
  }
  for (const path of [routes.feed(), `${category.href}/rss.xml`]) {
    expect(await (await request.get(path)).text(), path).toContain(title);
  }
});

test('what is scheduled by the form is published by the server when its time comes', async ({
  seat,
  reader,
  newsroom,
}) => {
  const [writer, approver] = [await seat('editor'), await seat('approver')];
  const { number, title } = await newsroom.submitted(writer.person);
  const { work, page } = approver;
  await page.goto(routes.deskArticle(number));
  await work.unfold('Hẹn giờ đăng');
  const day = page.getByLabel('Ngày', { exact: true });
  const time = page.getByLabel('Giờ', { exact: true });
  await day.fill(formatDay(new Date(Date.now() - DAY_MS)));
  await time.fill('08:00');
  await work.step('Hẹn giờ đăng').click();
  await expect(work.alert).toContainText('Thời điểm hẹn đã qua.');
  await expect(time).toHaveValue('08:00');
  const tomorrow = formatDay(new Date(Date.now() + DAY_MS));
  await day.fill(tomorrow);
  await work.step('Hẹn giờ đăng').click();
  await expect(work.state).toHaveText('Hẹn giờ đăng');
  await expect(page.getByText('Tự đăng lúc')).toContainText(tomorrow);

  const { href } = await newsroom.address(number);
  expect((await reader.goto(href))?.status(), 'not before its time').toBe(404);
  await newsroom.makeDue(number);
  await expect.poll(async () => (await reader.goto(href))?.status()).toBe(200);
  await expect(new SitePage(reader).heading).toHaveText(title);
  await page.reload();
  await expect(work.state).toHaveText('Đã đăng');
});

test('what is withdrawn answers readers with the reason', async ({ seat, reader, newsroom }) => {
  const { work, page } = await seat('approver');
  const { number, href } = await newsroom.publish();
  expect((await reader.goto(href))?.status()).toBe(200);
  await page.goto(routes.deskArticle(number));
  await work.unfold('Gỡ bài');
  await work.step('Gỡ bài').click();
  await expect(page.getByText('Ghi lý do gỡ bài: người đọc sẽ thấy')).toBeVisible();
  await page.getByLabel('Lý do gỡ', { exact: true }).fill('Thông tin không còn đúng.');
  await work.step('Gỡ bài').click();
  await expect(work.state).toHaveText('Đã gỡ');
  await expect(page.getByText('Thông tin không còn đúng.')).toBeVisible();
  expect((await reader.goto(href))?.status()).toBe(410);
  await expect(new SitePage(reader).main).toContainText('Thông tin không còn đúng.');
});

test('readers keep the old text of an article until its correction is published, and are then told of it', async ({
  seat,
  reader,
  newsroom,
}) => {
  const [writer, approver] = [await seat('editor'), await seat('approver')];
  const { number, href, title } = await newsroom.approved(writer.person, approver.person);
  const shown = new ArticlePage(reader);
  const note = 'Giờ mở cửa là 8 giờ, không phải 7 giờ.';

  await writer.page.goto(routes.deskArticle(number));
  await writer.work.step('Sửa bài đã đăng').click();
  await expect(writer.work.state).toHaveText('Bản nháp');
  await writer.work.typeBody(' Mở cửa lúc 8 giờ.');
  await writer.work.correctionNote.fill(note);
  await writer.work.save.click();
  await expect(writer.work.saveStatus).toContainText('Đã lưu');
  await writer.work.step('Gửi duyệt').click();
  await expect(writer.work.state).toHaveText('Chờ duyệt');
  await reader.goto(href);
  await expect(shown.heading).toHaveText(title);
  await expect(shown.body).not.toContainText('8 giờ');
  await expect(reader.getByText(note)).toHaveCount(0);

  await approver.page.goto(routes.deskArticle(number));
  await approver.work.step('Duyệt và xuất bản').click();
  await expect(approver.work.state).toHaveText('Đã đăng');
  await reader.goto(href);
  await expect(shown.body).toContainText('Mở cửa lúc 8 giờ.');
  await expect(reader.getByRole('complementary', { name: 'Đính chính' })).toContainText(note);
});

test('who goes on writing after a step saves over what the step left', async ({ seat, newsroom }) => {
  const { person, page, work } = await seat('editor');
  const { number, title } = await newsroom.draft(person);
  await page.goto(routes.deskArticle(number));
  await work.step('Gửi duyệt').click();
  await expect(work.state).toHaveText('Chờ duyệt');
  await work.title.fill(`${title}, viết thêm`);
  await work.save.click();
  await expect(work.saveStatus).toContainText('Đã lưu');
  await page.reload();
  await expect(work.title).toHaveValue(`${title}, viết thêm`);
});

test('of two tabs the second is refused in clear words and keeps what was typed', async ({
  seat,
  newsroom,
  isMobile,
}) => {
  const { person, page, work } = await seat('editor');
  const { number, title } = await newsroom.draft(person);
  const second = await page.context().newPage();
  const other = new WorkPage(second);
  await page.goto(routes.deskArticle(number));
  await second.goto(routes.deskArticle(number));

  await work.title.fill(`${title}, bản của thẻ thứ nhất`);
  await work.save.click();
  await expect(work.saveStatus).toContainText('Đã lưu');
  await other.title.fill(`${title}, bản của thẻ thứ hai`);
  await other.typeBody(' Câu viết ở thẻ thứ hai.');
  await other.save.click();
  await expect(other.alert).toContainText('Bài đã được thay đổi ở nơi khác.');
  await expect(other.alert).toBeFocused();
  await expect(other.title).toHaveValue(`${title}, bản của thẻ thứ hai`);
  await expect(other.editor.sheet).toContainText('Câu viết ở thẻ thứ hai.');
  await expect(other.saveStatus).toHaveText('Chưa lưu được');
  await second.screenshot({ path: `test-results/desk/conflict-${isMobile ? 'phone' : 'desk'}.png`, fullPage: true });
  await other.save.click();
  await expect(other.alert, 'pressing again does not help').toContainText('Bài đã được thay đổi ở nơi khác.');

  const [stored] = await Promise.all([
    page.context().waitForEvent('page'),
    second.getByRole('link', { name: /^Mở bản đang được lưu/ }).click(),
  ]);
  await expect(new WorkPage(stored).title).toHaveValue(`${title}, bản của thẻ thứ nhất`);
  await expect(new WorkPage(stored).editor.sheet).not.toContainText('thẻ thứ hai');
});

test('a draft goes to the trash and comes back as it was', async ({ seat, newsroom }) => {
  const { person, page, work } = await seat('contributor');
  const { number, title } = await newsroom.draft(person);
  await page.goto(routes.deskArticle(number));
  await work.step('Chuyển vào thùng rác').click();
  await expect(work.state).toHaveText('Trong thùng rác');
  await expect(work.save).toHaveCount(0);
  await work.find('thung-rac', title);
  await work.step('Khôi phục').first().click();
  await expect(work.state).toHaveText('Bản nháp');
  await expect(work.title).toHaveValue(title);
  await expect(work.editor.sheet).toContainText('Nội dung của');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one signs in, saves and submits, another signs in and approves', async ({
    browser,
    reader,
    staff,
    newsroom,
  }) => {
    const writer = await staff.hire('contributor', { displayNames: [OFFICE] });
    const approver = await staff.hire('approver');
    const { number } = await newsroom.draft(writer);
    const title = `Bài không cần script ${newsroom.unique()}`;
    const enter = async ({ email }: { email: string }) => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(routes.deskArticle(number));
      const work = new WorkPage(page);
      await work.signIn(email, PASSWORD);
      await expect(page).toHaveURL(routes.deskArticle(number));
      return work;
    };

    const written = await enter(writer);
    await written.title.fill('');
    await written.save.click();
    await expect(written.alert).toContainText('Nhập tiêu đề.');
    await written.title.fill(title);
    await written.save.click();
    await expect(written.saveStatus).toContainText('Đã lưu');
    await expect(written.title).toHaveValue(title);
    await written.step('Gửi duyệt').click();
    await expect(written.state).toHaveText('Chờ duyệt');

    const approved = await enter(approver);
    await approved.step('Duyệt và xuất bản').click();
    await expect(approved.state).toHaveText('Đã đăng');
    await approved.shown.click();
    await expect(approved.heading).toHaveText(title);
    expect((await reader.goto(new URL(approved.page.url()).pathname))?.status()).toBe(200);
    for (const { page } of [written, approved]) await page.context().close();
  });
});
