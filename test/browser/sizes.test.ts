import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/**
 * What the built scripts may weigh, in kB gzip. The admins' laptops are old: whoever needs more says here how much, and why in the
 * commit. `docs/ARCHITECTURE.md` has the same figures.
 */
const BUDGETS = {
  'content-scripts/facebook.js': 12,
  'content-scripts/panel.js': 46,
  'words-vi.js': 11,
  'words-en.js': 11,
  // Two thirds of it are wordings, and every hundred of them are a kilobyte: what is heard of unseen sentences was worth more than 20 kB.
  'reminders.js': 108,
  'recorder.js': 11,
  'view-words-vi.js': 7,
  'view-words-en.js': 7,
  'views.js': 37,
};
/** What never runs in a page of Facebook is told, and not judged. */
const REPORTED = ['background.js'];

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

describe.each(BUILDS)('the scripts of %s', (build) => {
  const weigh = (file: string) => gzipSync(readFileSync(`${build}/${file}`), { level: 9 }).length / 1000;

  test.each(Object.entries(BUDGETS))('%s is at most %i kB', (file, most) => {
    expect(weigh(file)).toBeLessThanOrEqual(most);
  });

  test('weigh what they weigh', () => {
    const all = [...Object.keys(BUDGETS), ...REPORTED];
    console.info(all.map((file) => `${file} ${weigh(file).toFixed(1)} kB`).join('; '));
  });

  test('the panel brings along no language, no phrase of the reminder and no rule of the recorder', () => {
    const panel = readFileSync(`${build}/content-scripts/panel.js`, 'utf8');
    // A sentence of each language, one of the settings, a phrase, a known value.
    const elsewhere = {
      'words-vi.js': 'Việc cần làm',
      'words-en.js': 'Undone. Nothing was sent.',
      'chunks/options': 'Ghép nối với máy chủ báo cáo',
      'reminders.js': 'đình công',
      'recorder.js': 'so-tay-structure',
      'view-words-vi.js': 'Sẽ gửi đến máy chủ báo cáo',
    };
    expect(Object.entries(elsewhere).filter(([, text]) => panel.includes(text))).toEqual([]);
    // A rule that finds nothing must be able to find something.
    for (const [file, text] of Object.entries(elsewhere))
      if (file.endsWith('.js')) expect(readFileSync(`${build}/${file}`, 'utf8')).toContain(text);
  });
});
