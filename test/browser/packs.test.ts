import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../utils/contract/pack.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import type { Fault } from './drivers/proxy-fault.ts';
import { chooseTemplate, OWN_PAGE, openComposer, openOwnPage, pair, readEditor } from './main-job.ts';
import { practicePack } from './practice-pack.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const TITLE = 'Tuyên dương tổ công đoàn trong tuần';
const NEWER = 'Tuyên dương tổ công đoàn, lời mới';
const INSERT = { role: 'button', name: 'Chèn vào bài viết' };
const HOLD = 'Cả tỉnh chờ thông báo chính thức về vụ việc.';
const TRUST = '/v1/trust/';
const inDays = (days: number) => toVietnamDay(new Date(Date.now() + days * 86_400_000));

describe.each(browserNames)('packs from the coordinators to the panel, in %s', (name) => {
  let stage: Stage;
  let page: PageDriver;
  let version = 1;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    stage.driver.clearFaults();
    await page?.close();
  });

  /** The next version of the pack, as coordinators would bring it out; what is not said is as in the first. */
  const publish = async (over: Partial<Pack> = {}): Promise<Pack> => {
    version += 1;
    const pack = { ...practicePack(), version, ...over };
    await stage.practice.publish(pack);
    return pack;
  };
  const withTitle = (title: string): Partial<Pack> => ({
    templates: practicePack().templates.map((template) => ({ ...template, version, title })),
  });
  /** A worker that woke up because a panel was opened: the moment at which newer packs are looked for. */
  const openAgain = async (): Promise<void> => {
    // While a panel is open, its questions would wake the worker before anybody could see that it had stopped.
    await page.goto('about:blank');
    await stage.driver.stopBackground();
    await page.goto(OWN_PAGE);
    await page.panel.waitMounted();
  };
  const openPacks = () => page.panel.find({ role: 'tab', name: 'Mẫu bài' }).click();
  const openTemplate = async (title: string) => {
    await openPacks();
    await page.panel.find({ selector: '.template', text: new RegExp(title) }).click();
    await page.panel.waitFor({ role: 'heading', name: title });
  };
  const isDisabled = () => page.panel.find(INSERT).isDisabled();
  const asked = () => stage.driver.requests().filter((it) => it.outcome === 'loopback' && !it.chatter);

  test('before pairing nobody is asked; after it the pack is there, with who approved it', async () => {
    page = await stage.driver.open(OWN_PAGE);
    await page.content.waitFor({ role: 'button', text: 'Bạn đang nghĩ gì?' });
    expect(asked()).toEqual([]);

    await pair(stage.driver, stage.practice);
    await page.reload();
    await page.panel.waitMounted();
    await page.panel.waitForText('Báo cáo tuần chốt vào thứ sáu');
    await page.panel.waitForText('0/8');
    await openTemplate(TITLE);
    const shown = await page.panel.text();
    expect(shown).toContain('Người duyệt: Anh Bình (thực hành)');
    expect(shown).toContain('Gói “Gói tuần này (thực hành)”, bản 1, Liên đoàn Lao động tỉnh Sao Biển');
    expect(asked().some(({ path }) => path.startsWith(TRUST))).toBe(true);
  });

  test('what was published meanwhile is there at the next opening, and a recall says why', async () => {
    page = await openOwnPage(stage.driver);
    await publish({ ...withTitle(NEWER), title: 'Gói tuần này, bản sửa' });
    await openAgain();
    await openTemplate(NEWER);
    expect(await page.panel.text()).toContain(`bản ${version}`);

    const recall = { templateId: 'sao-bien-tuyen-duong', reason: 'Sai tên đơn vị.', on: inDays(0) };
    await publish({ recalls: [{ ...recall, insteadId: 'tin-hoat-dong' }] });
    await openAgain();
    await openTemplate(TITLE);
    await page.panel.waitForText('Lý do: Sai tên đơn vị.');
    expect(await isDisabled()).toBe(true);
    await page.screenshot(toPicture(name, 'recalled'));
  });

  test('a whole pack that is recalled takes its notices along; its templates say what happened', async () => {
    page = await openOwnPage(stage.driver);
    await stage.practice.recall({ ...practicePack(), version }, 'Phát hành nhầm.');
    await openAgain();
    await page.panel.waitGone({ role: 'heading', name: /Báo cáo tuần chốt/ });
    await openPacks();
    await page.panel.waitFor({ selector: '.template', text: /Tin hoạt động công đoàn/ });
    const gone = { selector: '.template', text: new RegExp(`${TITLE}[^]*Đã thu hồi ngày`) };
    await (await page.panel.waitFor(gone)).click();
    await page.panel.waitGone(INSERT);
    await page.panel.waitForText('Lý do: Phát hành nhầm.');
    await page.screenshot(toPicture(name, 'recalled-pack'));
  });

  test('a hold asks once more, and is gone after its last day', async () => {
    page = await openOwnPage(stage.driver);
    await publish({ hold: { reason: HOLD, from: inDays(-1), to: inDays(0) } });
    await openAgain();
    await page.panel.waitForText(HOLD);
    await openComposer(page);
    await chooseTemplate(page, 'tuyen duong to', TITLE, 'Tổ Một');
    await page.panel.find(INSERT).click();
    await page.panel.waitForText('Đang có yêu cầu tạm dừng đăng. Bạn vẫn muốn dùng mẫu này?');
    expect(await readEditor(page)).toBe('');
    await page.screenshot(toPicture(name, 'hold'));
    await page.panel.find({ role: 'button', name: 'Vẫn chèn' }).click();
    await page.panel.waitForText('Đã chèn');
    expect(await readEditor(page)).toContain('Tổ Một');

    await publish({ hold: { reason: HOLD, from: inDays(-3), to: inDays(-1) } });
    await openAgain();
    await page.panel.waitGone({ selector: '.body-note', text: new RegExp(HOLD) });
    await openTemplate(TITLE);
    expect(await page.panel.text()).not.toContain('tạm dừng');
  });

  test('an evil or broken server: the old packs stay, one sentence says so, and it goes when all is well', async () => {
    page = await openOwnPage(stage.driver);
    const old = JSON.parse(readFileSync(await exportPacks(), 'utf8')).files['metadata/timestamp.json'];
    await publish({ notices: [{ id: 'moi', title: 'Gói mới đã về máy', text: 'Thông báo thực hành.' }] });
    await openAgain();
    await page.panel.waitForText('Gói mới đã về máy');
    await publish({ ...withTitle(NEWER), title: 'Gói bị chặn' });
    const html = {
      body: '<html><body>Đăng nhập Wi-Fi</body></html>',
      headers: { 'content-type': 'text/html' },
    };
    const faults: [RegExp, Fault][] = [
      [/Máy chủ đưa ra gói cũ hơn/, status(200, 'timestamp.json', { body: old })],
      // Each answer gives another sentence than the one before.
      [/máy chủ không trả lời/, status(200, TRUST, html)],
      [/không đúng với bản đã ký/, status(200, `${TRUST}targets/`, { body: '{"schema":1,"title":"Giả"}' })],
      [/máy chủ không trả lời/, status(500, TRUST, {})],
    ];
    for (const [sentence, fault] of faults) {
      stage.driver.fault(fault);
      await openAgain();
      await openPacks();
      await page.panel.waitForText(sentence);
      const shown = await page.panel.text();
      expect(shown).toMatch(/Các gói đã xác nhận lúc .* vẫn dùng được/);
      expect(shown).not.toContain(NEWER);
      // The sentence stands before the list, which comes with the tab's own script.
      await expect.poll(() => page.panel.count({ selector: '.template', text: new RegExp(TITLE) })).toBe(1);
      await page.screenshot(
        toPicture(name, `trust-trouble-${faults.findIndex(([, each]) => each === fault)}`),
      );
      stage.driver.clearFaults();
    }
    await openAgain();
    await openTemplate(NEWER);
    expect(await page.panel.text()).not.toContain('vẫn dùng được');
  });

  test('a file of packs is taken without any server; a pack that was changed in it is not, and nothing is lost', async () => {
    page = await openOwnPage(stage.driver);
    await publish({ ...withTitle('Mẫu đến bằng tệp') });
    const file = await exportPacks();
    const changed = `${file}.changed.json`;
    const text = readFileSync(file, 'utf8');
    writeFileSync(changed, text.replace('Mẫu đến bằng tệp', 'Mẫu giả bằng tệp'));
    await stage.practice.killBackend();
    const options = await stage.driver.extensionPage('options.html');
    const input = options.panel.find({ selector: 'input[type="file"]' });
    await input.upload(changed);
    await options.panel.waitForText('phần đó không được nhận, gói cũ giữ nguyên');
    await page.standBeside();
    await page.reload();
    await page.panel.waitMounted();
    await openTemplate(NEWER);
    await input.upload(file);
    await page.panel.find({ role: 'button', name: 'Về danh sách mẫu' }).click();
    await page.panel.waitFor({ selector: '.template', text: /Mẫu đến bằng tệp/ });
    await options.panel.waitForText('Đang dùng 1 gói mẫu của tổ chức.');
    await options.screenshot(toPicture(name, 'pack-file'));
    await options.close();
    await stage.practice.restartBackend();
  });

  test('Facebook is read by the document of a pack, and a bad one cannot hang the page', async () => {
    page = await openOwnPage(stage.driver);
    const good = '[contenteditable="true"][role="textbox"]';
    await publish(anAdapter(99, [good]));
    await openAgain();
    await page.panel.waitForText('Bản mô tả 99');
    await waitForVersion(99);
    await openComposer(page);
    await chooseTemplate(page, 'tuyen duong to', TITLE, 'Tổ Hai');
    await page.panel.find(INSERT).click();
    await page.panel.waitForText('Đã chèn');

    await publish(anAdapter(100, [...SLOW, good]));
    await openAgain();
    await page.panel.waitForText('Bản mô tả 100');
    await waitForVersion(100);
    await openComposer(page);
    const readLongest = () =>
      page.evaluate(async () => {
        window.practice.closeComposer();
        await window.practice.openComposer();
        let [last, most] = [performance.now(), 0];
        for (const end = last + 2_000; last < end; ) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          most = Math.max(most, performance.now() - last);
          last = performance.now();
        }
        return most;
      });
    // A slow selector would hang at each change of the page; a machine that is busy elsewhere does not at each.
    await expect.poll(readLongest, { timeout: 60_000 }).toBeLessThan(1_000);
    await chooseTemplate(page, 'tuyen duong to', TITLE, 'Tổ Ba');
    await page.panel.find(INSERT).click();
    await page.panel.waitForText('Đã chèn');
  });

  async function exportPacks(): Promise<string> {
    const out = `${stage.practice.databaseFile}.${version}.packs.json`;
    await stage.practice.admin('pack export', { unit: 'cdcs-hoa-mai', out });
    return out;
  }

  async function waitForVersion(number: number): Promise<void> {
    const options = await stage.driver.extensionPage('options.html');
    await options.panel.waitForText(`Bản mô tả Facebook đang dùng: số ${number}`);
    await options.close();
    await page.bringToFront();
  }
});

const status = (
  code: number,
  path: string,
  rest: { body?: string; headers?: Record<string, string> },
): Fault => ({
  kind: 'status',
  status: code,
  path,
  ...rest,
});

/** Each of them would be tried at every change of the page. */
const SLOW = [
  'x > * ~ * ~ * ~ * ~ * ~ * ~ * ~ *',
  ':not(x) * * * * * * * :not(*)',
  '*:has(* * * * * * x)',
  '[role="textbox"]:::[broken',
];

/** A description of Facebook, and a notice by which the panel shows that it has come. */
function anAdapter(version: number, selectors: readonly string[]): Partial<Pack> {
  const editor = selectors.map((selector) => ({ selector, since: '2026-11', page: 'practice site' }));
  return {
    adapter: { id: 'facebook', version, issuedOn: '2026-11-21', finders: { editor }, labels: {} },
    notices: [{ id: 'mo-ta', title: `Bản mô tả ${version}`, text: 'Thông báo thực hành.' }],
  };
}
