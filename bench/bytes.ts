import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Row, toRow } from './row.ts';

const ELSEWHERE = ['content-scripts/facebook.js'];
const PANEL = [...ELSEWHERE, 'words-vi.js', 'content-scripts/panel.js'];

/** Scripts that are parsed in the page, against the promise: on a page that is not ours, with the panel open, and while writing. */
const LOADS = [
  { name: 'elsewhere on Facebook', files: ELSEWHERE, goal: 12 },
  { name: 'with the panel', files: PANEL, goal: 45 },
  { name: 'with the panel and a composer', files: [...PANEL, 'reminders.js'] },
];

export function benchBytes(): Row[] {
  return LOADS.flatMap(({ name, files, goal }) => {
    const scripts = files.map((file) => readFileSync(`.output/chrome-mv3/${file}`));
    const raw = scripts.reduce((sum, script) => sum + script.length, 0);
    const gzip = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
    const to = goal === undefined ? undefined : { name: `goal ${goal} kB`, value: goal };
    return [
      toRow(`scripts parsed ${name}, raw`, raw / 1000, 'kB'),
      toRow(`scripts parsed ${name}, gzip`, gzip / 1000, 'kB', to),
    ];
  });
}
