/** A day as spreadsheets keep it, or as people write it: 01/5/2027, 1-5-2027. */
export function readDay(words: string): string | undefined {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words) ?? [];
  const day = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : words;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  // 31/02 would roll over into March.
  const instant = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day ? undefined : day;
}
