const HOUR_MS = 3_600_000;
/** Viet Nam has kept UTC+7 without summer time since 1975; no time zone data of the laptop is needed or trusted. */
const VIETNAM_OFFSET_MS = 7 * HOUR_MS;

/**
 * The calendar day in Viet Nam at an instant, `YYYY-MM-DD`, whatever the zone of the machine.
 * @throws {RangeError} for an invalid date.
 */
export function toVietnamDay(instant: Date): string {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/** A day as union documents write it (933/QĐ-TLĐ): zero before days 1-9 and months 1-2 only; `ngày 04 tháng 5 năm 2026`. */
export function toVietnameseLongDate(day: string): string {
  const [year, month, date] = toParts(day);
  const shownMonth = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${date} tháng ${shownMonth} năm ${year}`;
}

/** A day for tables and lists: `04/05/2026`. */
export function toShortDate(day: string): string {
  const [year, month, date] = toParts(day);
  return `${date}/${month}/${year}`;
}

/** The place of a day in its week: 0 for Monday (thứ Hai) to 6 for Sunday (Chủ nhật). */
export function toWeekdayIndex(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The time of day of a moment in Viet Nam: `09:07`. */
export function toVietnamTime(instant: string): string {
  return new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString().slice(11, 16);
}

/** The moment of a day (`YYYY-MM-DD`) and a time (`HH:MM`) in Viet Nam; undefined when there is no such day or time. */
export function toInstantOf(day: string, time: string): string | undefined {
  const isForm = /^\d{4}-\d{2}-\d{2}$/.test(day) && /^\d{2}:\d{2}$/.test(time);
  const instant = isForm ? Date.parse(`${day}T${time}:00+07:00`) : Number.NaN;
  if (Number.isNaN(instant) || toVietnamDay(new Date(instant)) !== day) return undefined;
  return new Date(instant).toISOString();
}

function toParts(day: string): [year: string, month: string, date: string] {
  return [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)];
}

/** A day of the weeks around today, where the year goes without saying: `04/05`. */
export function toDayAndMonth(day: string): string {
  return toShortDate(day).slice(0, 5);
}

/** A moment for people, in Viet Nam's time: `04/05 09:07`. */
export function toVietnamDayAndTime(instant: string): string {
  return `${toDayAndMonth(toVietnamDay(new Date(instant)))} ${toVietnamTime(instant)}`;
}
