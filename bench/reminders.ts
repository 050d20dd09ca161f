import { readFileSync } from 'node:fs';
import { checkText, compileRules, startChecking } from '../utils/domain/reminders/index.ts';
import { SHIPPED_PHRASES } from '../utils/domain/reminders/shipped/shipped-phrases.ts';
import { toAhoCorasick } from './aho-corasick.ts';
import { median, type Row, toRow } from './row.ts';

const UNITS = 5_000;
const LONG = 15_000;
const PARAGRAPH =
  'Sáng nay, Công đoàn cơ sở Hoa Mai phối hợp với chuyên môn tổ chức Hội nghị người lao động năm 2026, lắng nghe ý kiến của ' +
  'đoàn viên về bữa ăn ca, tiền lương và an toàn vệ sinh lao động. Liên hệ 0912 345 678 hoặc xem https://congdoan.vn/tin để biết thêm. ' +
  'Trước đó có nơi công nhân đình công vì chậm lương; mọi ý kiến được ghi vào biên bản và trả lời bằng văn bản.\n';
const OPTIONS = { asOf: '2026-11-21' };

/** Made as an editor's text is: one string, not a slice of another. */
const toText = (units: number) =>
  [...PARAGRAPH.repeat(Math.ceil(units / PARAGRAPH.length))].slice(0, units).join('');

/** Sentences in which nothing is to be found, as union pages write them. */
function toCleanText(units: number): string {
  const set = new URL('../test/unit/reminders/sets/clean.txt', import.meta.url);
  return [...readFileSync(set, 'utf8').replaceAll('\n', ' ')].slice(0, units).join('');
}

const HOSTILE = [
  'đình công ',
  `${'a.'.repeat(125)}vn `,
  'd.i.n.h.',
  '#dinhcong',
  '0912 345 ',
  'a.b@c.',
  'http://',
  'a\u0301\u0300',
  'Ab. ',
  'www.a.',
  'đ.',
  '#a',
  '@a.',
  '1/1/',
  'Đại hội XIII ',
  'ngày ',
  'năm 20',
  'cháu ',
  'Bé ',
  '97 năm ',
  'lớp 4A ',
  'liên đoàn lao động quận ',
  'stk ',
  'a b c ',
];

/** The least that any reminder must do: read every unit of the text and look it up in one table. */
function lookUp(given: string, table: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < given.length; at++) sum += table[given.charCodeAt(at)] ?? 0;
  return sum;
}

/** What the platform has for many words at once: the beginnings of all phrases as one expression, without exceptions or other spellings. */
function toExpression(): RegExp {
  const firsts = SHIPPED_PHRASES.flatMap(({ phrases }) => phrases.flatMap(({ say }) => say))
    .flatMap((say) => (say.split(' ')[0] ?? '').replace(/[[\]]/g, '').split('|'))
    .filter((first) => /^[\p{L}_]+$/u.test(first))
    .map((first) => first.replaceAll('_', ' '));
  return new RegExp([...new Set(firsts)].sort((a, b) => b.length - a.length).join('|'), 'gi');
}

/** One literal phrase of each pattern, in its first words. */
function toLiterals(): string[] {
  const literals = SHIPPED_PHRASES.flatMap(({ lists = {}, phrases }) =>
    phrases
      .flatMap(({ say }) => say)
      .map((pattern) =>
        pattern
          .split(' ')
          .filter((place) => !place.startsWith('['))
          .map((place) => place.replace(/<(\w+)>/g, (_, name: string) => lists[name] ?? name).split('|')[0])
          .join(' ')
          .replaceAll('_', ' '),
      ),
  );
  return [...new Set(literals)].filter((literal) => !literal.includes('#'));
}

/** The best of many: what else the machine does only ever adds. */
function timeMicroseconds(runs: number, work: (run: number) => unknown): number {
  for (let warm = 0; warm < 300; warm++) work(warm);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    work(run);
    best = Math.min(best, performance.now() - started);
  }
  return best * 1000;
}

/** One more letter at a place of a long draft: every run types one, or takes it back. */
function timeKey(runs: number, text: string, at: number): number {
  const check = startChecking(compileRules(OPTIONS));
  const drafts = [text, [text.slice(0, at), 'n', text.slice(at)].join('')];
  return timeMicroseconds(runs, (run) => check(drafts[run % 2] ?? text));
}

/** The whole reminder on real-looking drafts, against a plain table look-up of the same text. */
export function benchReminders(quick: boolean): Row[] {
  const runs = quick ? 300 : 2_000;
  const started = performance.now();
  const rules = compileRules(OPTIONS);
  const ready = performance.now() - started;
  const text = toText(UNITS);
  const first = performance.now();
  checkText(text, rules);
  const cold = performance.now() - first;
  const long = toText(LONG);
  const clean = toCleanText(UNITS);
  const table = new Uint8Array(65_536).fill(1);
  const expression = toExpression();
  const plain = timeMicroseconds(runs, () => lookUp(text, table));
  const literals = toLiterals();
  const findLiterals = toAhoCorasick(literals);
  const dense = timeMicroseconds(runs, () => findLiterals(text));
  const denseClean = timeMicroseconds(runs, () => findLiterals(clean));
  const native = timeMicroseconds(runs, () => text.toLowerCase().match(expression));
  const check = timeMicroseconds(runs, () => checkText(text, rules));
  const checkClean = timeMicroseconds(runs, () => checkText(clean, rules));
  const warm = timeMicroseconds(Math.min(runs, 300), () => compileRules(OPTIONS)) / 1000;
  const longClean = toCleanText(LONG);
  const atEndClean = timeKey(runs, longClean, longClean.length);
  const inMiddleClean = timeKey(runs, longClean, longClean.length >> 1);
  const atEnd = timeKey(runs, long, long.length);
  const inMiddle = timeKey(runs, long, long.length >> 1);
  const hostile = HOSTILE.map((part) => {
    const given = [...part.repeat(100_000 / part.length)].join('');
    const times = [1, 2, 3].map(() => {
      const begun = performance.now();
      checkText(given, rules);
      return performance.now() - begun;
    });
    return Math.min(...times);
  });
  const goalKey = { name: 'goal 20 µs', value: 20 };
  const toLookUp = { name: 'table look-up', value: plain };
  const phrases = SHIPPED_PHRASES.reduce(
    (sum, list) => sum + list.phrases.flatMap(({ say }) => say).length,
    0,
  );
  return [
    toRow('reminder, patterns', phrases, 'patterns'),
    toRow('reminder, table look-up of 5,000 characters', plain, 'µs'),
    toRow('reminder, RegExp of the first words, 5,000 characters', native, 'µs', toLookUp),
    toRow('reminder, literal phrases for the comparison below', literals.length, 'phrases'),
    toRow('reminder, dense Aho-Corasick of them, 5,000 characters', dense, 'µs', toLookUp),
    toRow('reminder, 5,000 characters of official sentences', checkClean, 'µs', toLookUp),
    toRow('reminder, the same against plain phrases', checkClean, 'µs', {
      name: 'Aho-Corasick',
      value: denseClean,
    }),
    toRow('reminder, the same against the goal', checkClean, 'µs', { name: 'goal 150 µs', value: 150 }),
    toRow('reminder, 5,000 characters with links, numbers and findings', check, 'µs', toLookUp),
    toRow('reminder, a key at the end of 15,000, official', atEndClean, 'µs', goalKey),
    toRow('reminder, a key in the middle of 15,000, official', inMiddleClean, 'µs', goalKey),
    toRow('reminder, a key at the end of 15,000, with findings', atEnd, 'µs', goalKey),
    toRow('reminder, a key in the middle of 15,000, with findings', inMiddle, 'µs', goalKey),
    toRow('reminder, getting ready, warm', warm, 'ms', { name: 'goal 5 ms', value: 5 }),
    toRow('reminder, getting ready, cold', ready, 'ms'),
    toRow('reminder, the first draft, cold', cold, 'ms'),
    toRow('reminder, 100,000 hostile characters, the worst', Math.max(...hostile), 'ms', {
      name: 'goal 200 ms',
      value: 200,
    }),
    toRow('reminder, the same against what is usual', Math.max(...hostile), 'ms', {
      name: 'the median',
      value: median(hostile),
    }),
  ];
}
