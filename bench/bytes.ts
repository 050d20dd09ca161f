import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Row, toRow } from './row.ts';

/** Scripts that are parsed in the page, against the promise: on a page that is not ours, and with the panel open. */
const LOADS = [
  { name: 'elsewhere on Facebook', files: ['facebook.js'], goal: 12 },
  { name: 'with the panel', files: ['facebook.js', 'panel.js'], goal: 45 },
];

export function benchBytes(): Row[] {
  return LOADS.flatMap(({ name, files, goal }) => {
    const scripts = files.map((file) => readFileSync(`.output/chrome-mv3/content-scripts/${file}`));
    const raw = scripts.reduce((sum, script) => sum + script.length, 0);
    const gzip = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
    return [
      toRow(`scripts parsed ${name}, raw`, raw / 1000, 'kB'),
      toRow(`scripts parsed ${name}, gzip`, gzip / 1000, 'kB', { name: `goal ${goal} kB`, value: goal }),
    ];
  });
}
