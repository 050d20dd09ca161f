import { toShortDate, toVietnamDay, toVietnamDayAndTime } from '../domain/time/vietnam-day.ts';
import type { SheetCell } from './sheet.ts';

/** `21/11/2026 09:00`, in Viet Nam. */
export function toMoment(instant: string): string {
  return `${toShortDate(toVietnamDay(new Date(instant)))} ${toVietnamDayAndTime(instant).slice(-5)}`;
}

export function toTextCell(value: string | undefined): SheetCell {
  return value === undefined || value === '' ? { kind: 'empty' } : { kind: 'text', value };
}
