import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from './drivers/launch.ts';
import { pair } from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const PRINT = /\d{5}( \d{5}){4}/;
const CODE = { role: 'textbox', name: 'Mã ghép nối' };

describe.each(browserNames)('the fingerprint of the organisation, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());

  test('another one than that of the server refuses the pairing in plain words', async () => {
    const [code = '', fingerprint = ''] = (await stage.practice.newPairingCode()).split('\n');
    expect(fingerprint).toMatch(PRINT);
    const other = fingerprint.replace(/^\d/, (digit) => String((Number(digit) + 1) % 10));
    const options = await stage.driver.extensionPage('options.html');
    const { panel } = options;
    await panel.find({ role: 'textbox', name: 'Địa chỉ máy chủ' }).fill(stage.practice.backend);
    await panel.find(CODE).fill(`${code} ${other}`);
    await panel.find({ role: 'button', name: 'Đồng ý và ghép nối' }).click();
    await panel.waitForText('Dấu vân tay không khớp');
    await options.screenshot(toPicture(name, 'fingerprint-refused'));
    await options.reload();
    await panel.waitFor(CODE);
    expect(await panel.text()).not.toContain('Đang ghép nối:');
    await options.close();
  });

  test('the right one pairs, and stands in the settings in groups', async () => {
    await pair(stage.driver, stage.practice);
    const fingerprint = PRINT.exec(await stage.practice.newPairingCode())?.[0];
    const options = await stage.driver.extensionPage('options.html');
    await options.panel.waitForText('Dấu vân tay của tổ chức');
    expect(await options.panel.text()).toContain(fingerprint);
    await options.screenshot(toPicture(name, 'fingerprint'));
    await options.close();
  });
});
