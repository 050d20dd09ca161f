import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { appendAudit } from '../store/audit.ts';
import * as ownData from '../store/own-data.ts';
import { countExpired, deleteEnded, retireEntries } from '../store/retention.ts';
import { ADMINISTRATOR } from './audit.ts';
import { AdminError, type Command, expectValid } from './command.ts';

const Months = z.coerce.number().check(z.multipleOf(1), z.minimum(1), z.maximum(600));
/** Small enough that the server, which waits meanwhile, is not kept from its work. */
const AT_ONCE = 500;

/** Everything that is stored about a device, as JSON, for the person who uses it. */
export const exportDevice: Command = async ({ db, now }, options) => {
  const id = options.get('id') ?? '';
  const data = await ownData.findOwnData(db, id, now);
  if (!data) throw new AdminError(`There is no device "${id}". See: device list`);
  const text = JSON.stringify(data, null, 2);
  const out = options.get('out');
  if (out === undefined) return text;
  writeFileSync(out, text, { mode: 0o600 });
  return `${out} holds all that is stored about device ${id}: ${data.activities.length} entries.`;
};

export const eraseDevice: Command = async ({ db, now }, options) => {
  const id = options.get('id') ?? '';
  const isErased = await inTransaction(db, (transaction) => ownData.eraseDevice(transaction, id, now));
  if (!isErased) throw new AdminError(`There is no device "${id}". See: device list`);
  return [
    `Device ${id} is erased: it is out from its next request on, and its label is gone.`,
    'What it logged stays as acts of the unit, under an id that leads to nothing. Backups made before still hold it.',
  ].join('\n');
};

/** Tells what is past its time; deletes it only when told to. */
export const runRetention: Command = async ({ db, now }, options) => {
  const months = expectValid(Months, options.get('months'));
  const before = toDayBefore(now, months);
  const { entries, codes, devices } = await countExpired(db, before);
  const what = `${entries} entries of days before ${before}, ${codes} codes that ended before it, ${devices} revoked devices without later entries`;
  if (options.get('apply') === undefined) {
    return `Past ${months} months: ${what}.\nNothing was deleted. To delete them, run it again with --apply.`;
  }
  let retired = 0;
  for (let count = AT_ONCE; count === AT_ONCE; retired += count) {
    count = await inTransaction(db, (transaction) => retireEntries(transaction, before, AT_ONCE));
  }
  await inTransaction(db, async (transaction) => {
    await deleteEnded(transaction, before);
    const act = { act: 'retention.run', subject: `before ${before}: ${retired} entries` };
    await appendAudit(transaction, ADMINISTRATOR, act, now);
  });
  return `Deleted: ${what}.\nOf each entry its id, hash and receipt stay, so that nothing can be stored twice.`;
};

/** The day of Viet Nam so many months ago; the 31st becomes the last day of a shorter month. */
function toDayBefore(now: Date, months: number): string {
  const [year = 0, month = 1, day = 1] = toVietnamDay(now).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}
