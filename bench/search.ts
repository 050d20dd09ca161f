import type { Template } from '../utils/contract/template.ts';
import { indexTemplates } from '../utils/domain/packs/index-templates.ts';
import { findTemplates } from '../utils/domain/packs/search-templates.ts';
import { starterPack } from '../utils/domain/packs/starter-pack.ts';
import { toToneless } from '../utils/domain/text/toneless.ts';
import { median, type Row, toRow } from './row.ts';

const COUNT = 2_000;
const QUERIES = ['t', 'đoàn viên lao động', 'thag cong nhan', 'ddoanf vieen', 'khongcotunaonhuvay', ''];
const GOAL = { name: 'goal 5 ms', value: 5 };

/** The starter pack's words dealt out anew, always in the same way: as many templates as a full device holds, all different. */
export function toTemplates(): Template[] {
  const words = starterPack.templates.flatMap(({ title, parts }) =>
    [
      title,
      ...parts.map((part) => ('locked' in part ? part.locked : 'text' in part ? part.text : '')),
    ].flatMap((text) => text.split(/\s+/).filter(Boolean)),
  );
  let seed = 20_261_121;
  const deal = (count: number) =>
    Array.from({ length: count }, () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return words[(seed >>> 8) % words.length] ?? '';
    }).join(' ');
  return Array.from({ length: COUNT }, (_, number) => {
    const base = starterPack.templates[number % starterPack.templates.length];
    if (!base) throw new Error('The starter pack is empty.');
    return {
      ...base,
      id: `mau-${number}`,
      title: deal(8),
      parts: [{ locked: deal(90) }, { text: deal(40) }],
    };
  });
}

function timeMs(runs: number, work: () => unknown): number {
  for (let warm = 0; warm < 20; warm++) work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return median(times);
}

/** One key in the search box over 2,000 templates, against reading through their texts for one word. */
export function benchSearch(quick: boolean): Row[] {
  const runs = quick ? 30 : 200;
  const templates = toTemplates();
  const index = indexTemplates(templates);
  const texts = templates.map((template) => toToneless(JSON.stringify(template)));
  const plain = timeMs(runs, () => texts.filter((text) => text.includes('khongcotunaonhuvay')));
  const times = QUERIES.map((query) =>
    timeMs(runs, () => findTemplates(index, { query, today: '2026-11-21' })),
  );
  const worst = Math.max(...times);
  return [
    toRow('search, reading 2,000 texts for one word', plain, 'ms'),
    toRow('search, slowest of six queries', worst, 'ms', { name: 'reading the texts', value: plain }),
    toRow('search, the same against the goal', worst, 'ms', GOAL),
    toRow('search, typing slip in a word', times[2] ?? Number.NaN, 'ms', GOAL),
    toRow(
      'search, getting ready',
      timeMs(5, () => indexTemplates(templates).texts()),
      'ms',
    ),
  ];
}
