import { createInterface } from 'node:readline';
import { toVietnamDay } from '../utils/domain/time/vietnam-day.ts';
import { newReminderReader } from './to-reminder-line.ts';

/** Reads texts, one line of JSON each, and prints what the reminder would say of each. Asks no network and keeps nothing. */
const read = newReminderReader(toVietnamDay(new Date()));
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') console.log(JSON.stringify(read(line)));
}
