import { checkText, compileRules } from '../utils/domain/reminders/index.ts';
import { median, type Row, toRow } from './row.ts';

const UNITS = 5_000;
const PARAGRAPH =
  'Sáng nay, Công đoàn cơ sở Hoa Mai phối hợp với chuyên môn tổ chức Hội nghị người lao động năm 2026, lắng nghe ý kiến của ' +
  'đoàn viên về bữa ăn ca, tiền lương và an toàn vệ sinh lao động. Liên hệ 0912 345 678 hoặc xem https://congdoan.vn/tin để biết thêm. ' +
  'Trước đó có nơi công nhân đình công vì chậm lương; mọi ý kiến được ghi vào biên bản và trả lời bằng văn bản.\n';

const text = PARAGRAPH.repeat(Math.ceil(UNITS / PARAGRAPH.length)).slice(0, UNITS);

/** The least that any reminder must do: read every unit of the text and look it up in one table. */
function lookUp(given: string, table: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < given.length; at++) sum += table[given.charCodeAt(at)] ?? 0;
  return sum;
}

function timeMicroseconds(runs: number, work: () => unknown): number {
  for (let warm = 0; warm < 300; warm++) work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    work();
    times.push((performance.now() - started) * 1000);
  }
  return median(times);
}

/** The whole reminder on 5,000 characters of a real-looking draft, against a plain table look-up of the same text. */
export function benchReminders(quick: boolean): Row[] {
  const runs = quick ? 300 : 2_000;
  const rules = compileRules({ asOf: '2026-11-21' });
  const table = new Uint8Array(65_536).fill(1);
  const plain = timeMicroseconds(runs, () => lookUp(text, table));
  const check = timeMicroseconds(runs, () => checkText(text, rules));
  const compile = timeMicroseconds(Math.ceil(runs / 10), () => compileRules({ asOf: '2026-11-21' }));
  return [
    toRow('reminder, table look-up of 5,000 characters', plain, 'µs'),
    toRow('reminder, whole check of 5,000 characters', check, 'µs', { name: 'table look-up', value: plain }),
    toRow('reminder, the same against the goal', check, 'µs', { name: 'goal 150 µs', value: 150 }),
    toRow('reminder, getting ready', compile / 1000, 'ms', { name: 'goal 5 ms', value: 5 }),
  ];
}
