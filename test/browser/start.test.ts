import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { showMainJob } from '../../scripts/show-main-job.ts';
import { type Stage, setStage } from './stage.ts';

/** What a newcomer's first command does on a machine without a display. A renamed button must not break it unseen. */
describe('the tour of the first command', () => {
  let stage: Stage;
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-start-'));
  const said: string[] = [];
  beforeAll(async () => {
    // In the browser that the command opens.
    stage = await setStage('chromium');
    vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await stage?.close();
    rmSync(folder, { recursive: true });
  });

  test('goes through to the exported week, with a picture of each step and what was logged', async () => {
    await showMainJob(stage.driver, stage.practice, folder);
    const pictures = readdirSync(join(folder, 'pictures'));
    expect(pictures.map((picture) => picture.slice(0, 1))).toEqual(['2', '3', '4', '5', '6', '7', '8']);
    for (const picture of pictures)
      expect(statSync(join(folder, 'pictures', picture)).size).toBeGreaterThan(10_000);
    expect(readdirSync(folder).filter((file) => /\.(csv|xlsx)$/.test(file))).toHaveLength(2);
    expect(said.join('\n')).toMatch(/BN-\d{4}-000001 .*"kind":"post"[\s\S]*BN-\d{4}-000002 .*"kind":"share"/);
  });
});
