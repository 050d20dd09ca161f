import { checkText, compileRules, startChecking } from '../utils/domain/reminders/index.ts';
import { SHIPPED_PHRASES } from '../utils/domain/reminders/shipped-phrases.ts';
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

const HOSTILE = [
  'đình công ',
  'd.i.n.h.',
  '#dinhcong',
  '0912 345 ',
  'a.b@c.',
  'http://',
  'a\u0301\u0300',
  'Ab. ',
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

function timeMicroseconds(runs: number, work: (run: number) => unknown): number {
  for (let warm = 0; warm < 300; warm++) work(warm);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    work(run);
    times.push((performance.now() - started) * 1000);
  }
  return median(times);
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
  const table = new Uint8Array(65_536).fill(1);
  const expression = toExpression();
  const plain = timeMicroseconds(runs, () => lookUp(text, table));
  const native = timeMicroseconds(runs, () => text.toLowerCase().match(expression));
  const check = timeMicroseconds(runs, () => checkText(text, rules));
  const atEnd = timeKey(runs, long, long.length);
  const inMiddle = timeKey(runs, long, long.length >> 1);
  const hostile = HOSTILE.map((part) => {
    const given = [...part.repeat(100_000 / part.length)].join('');
    const begun = performance.now();
    checkText(given, rules);
    return performance.now() - begun;
  });
  const toLookUp = { name: 'table look-up', value: plain };
  const phrases = SHIPPED_PHRASES.reduce(
    (sum, list) => sum + list.phrases.flatMap(({ say }) => say).length,
    0,
  );
  return [
    toRow('reminder, patterns', phrases, 'patterns'),
    toRow('reminder, table look-up of 5,000 characters', plain, 'µs'),
    toRow('reminder, RegExp of the first words, 5,000 characters', native, 'µs', toLookUp),
    toRow('reminder, whole check of 5,000 characters', check, 'µs', toLookUp),
    toRow('reminder, the same against the goal', check, 'µs', { name: 'goal 150 µs', value: 150 }),
    toRow('reminder, a key at the end of 15,000', atEnd, 'µs', { name: 'goal 20 µs', value: 20 }),
    toRow('reminder, a key in the middle of 15,000', inMiddle, 'µs', { name: 'goal 20 µs', value: 20 }),
    toRow('reminder, getting ready, cold', ready, 'ms', { name: 'goal 5 ms', value: 5 }),
    toRow('reminder, the first draft, cold', cold, 'ms'),
    toRow('reminder, 100,000 hostile characters, the worst', Math.max(...hostile), 'ms', {
      name: 'the median',
      value: median(hostile),
    }),
  ];
}
