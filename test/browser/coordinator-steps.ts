import type { BrowserDriver, PageDriver } from './drivers/browser-driver.ts';
import type { Practice } from './practice.ts';

/** Time for a request or two and some arithmetic with keys, on a slow machine. */

/** Opens the coordinators' page in a window of usual size. */
export async function openCoordinators(driver: BrowserDriver): Promise<PageDriver> {
  const page = await driver.extensionPage('coordinator.html');
  await page.setViewport(1366, 900);
  return page;
}

/** What Firefox lets the extension send of a person; Chromium has no such permissions. */
export function readDataGrants(page: PageDriver): Promise<string[]> {
  return page.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser?: { permissions: { getAll(): Promise<{ data_collection?: string[] }> } };
    };
    return (await browser?.permissions.getAll())?.data_collection ?? [];
  });
}

/** Registers as a coordinator does: the server's address, a one-time code, a name. */
export async function register(page: PageDriver, practice: Practice, name: string): Promise<void> {
  await askToRegister(page, practice, name);
  await page.panel.waitForText('Khóa chưa được ghi tên', { timeout: 60_000 });
}

/** Registers and goes to the board of the week that runs now: the practice organisation was not there the week before. */
export async function openBoard(driver: BrowserDriver, practice: Practice): Promise<PageDriver> {
  const board = await openCoordinators(driver);
  await register(board, practice, 'Lê Thị Điều Phối');
  await board.panel.find({ role: 'link', name: 'Bảng tuần' }).click();
  await board.panel.find({ role: 'button', name: 'Tuần sau' }).click({ timeout: 30_000 });
  await board.panel.waitForText(/Đã nộp \d/, { timeout: 30_000 });
  return board;
}

async function askToRegister({ panel }: PageDriver, practice: Practice, name: string): Promise<void> {
  await panel.find({ role: 'textbox', name: 'Địa chỉ máy chủ' }).fill(practice.backend);
  await panel.find({ role: 'textbox', name: 'Mã đăng ký' }).fill(await practice.newCoordinatorCode());
  await panel.find({ role: 'textbox', name: 'Họ và tên' }).fill(name);
  await panel.find({ role: 'button', name: 'Tạo khóa và đăng ký' }).click();
}

/** Registers and says no to Firefox's own question. Its prompt is out of reach of any driver, so the answer is put in its place. */
export async function registerAndRefuse(page: PageDriver, practice: Practice, name: string): Promise<void> {
  await page.evaluate(() => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { request(): Promise<boolean> } };
    };
    browser.permissions.request = async () => false;
  });
  await askToRegister(page, practice, name);
  await page.panel.waitForText('Bạn chưa đồng ý cho gửi họ tên');
}

/** Looks again, and waits until the page knows that this browser's key counts. */
export async function waitUntilEnrolled({ panel }: PageDriver): Promise<void> {
  await panel.find({ role: 'button', name: 'Tải lại' }).click();
  await panel.waitGone({ text: 'Khóa chưa được ghi tên' });
}

export interface SmallPack {
  title: string;
  template: string;
  locked: string;
  open: string;
  blank: string;
}

/** Writes a pack with one template: its first line locked, a blank at its end, and the document it rests on. */
export async function writePack(page: PageDriver, pack: SmallPack): Promise<void> {
  const { panel } = page;
  const fill = (name: string, text: string) => panel.find({ role: 'textbox', name }).fill(text);
  await panel.find({ role: 'button', name: 'Soạn gói mới' }).click();
  await fill('Tên gói', pack.title);
  await panel.find({ role: 'tab', name: /^Mẫu bài/ }).click();
  await panel.find({ role: 'button', name: 'Thêm mẫu bài' }).click();
  await fill('Tên mẫu', pack.template);
  await fill('Dịp', 'Hằng tháng');
  await fill('Đoạn 1, đơn vị sửa được', `${pack.locked}\n${pack.open}`);
  await page.press('Control+Home');
  await page.press('Shift+End');
  await panel.find({ role: 'button', name: 'Khóa đoạn 1 hoặc phần đang bôi đen' }).click();
  const rest = await panel.waitFor({ role: 'textbox', name: 'Đoạn 2, đơn vị sửa được' });
  await rest.click();
  await page.press('Control+End');
  await panel.find({ role: 'combobox', name: 'Chèn ô trống vào chỗ con trỏ ở đoạn 2' }).select('Ô trống mới');
  await fill('Tên ô', pack.blank);
  await fill('Tên văn bản', 'Kế hoạch của tỉnh (thực hành)');
  await fill('Số hiệu', '12/KH-LĐLĐ');
}

/** From the list into one pack, by its title. */
export async function openPack({ panel }: PageDriver, title: string): Promise<void> {
  await panel.find({ selector: '.pack-row', text: new RegExp(title) }).click();
  await panel.waitFor({ role: 'region', name: 'Việc tiếp theo' });
}

/** Both steps of signing; `look` is called between them, when what is to be signed is on the screen. */
export async function sign(
  page: PageDriver,
  button: 'Ký gói này' | 'Ký thu hồi gói này',
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  const { panel } = page;
  await panel.find({ role: 'button', name: button }).click();
  await panel.waitFor({ role: 'region', name: 'Bạn sắp ký' });
  await look();
  const agree = button === 'Ký gói này' ? 'Tôi đã đọc gói và ký' : 'Tôi ký thu hồi gói';
  await panel.find({ role: 'button', name: agree }).click();
}
