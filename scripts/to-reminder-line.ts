import { checkText, compileRules } from '../utils/domain/reminders/index.ts';

/** What `try:reminders` prints for one text. Offsets are UTF-16 units of the text, the end not included. */
export interface ReminderLine {
  categories: string[];
  findings: { category: string; start: number; end: number; phrase: string }[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads one line of JSON, `{"text", "as_of"?}`, and says what the shipped rules find in the text, or what is wrong with the line.
 * `today` stands in where the line names no day.
 */
export function newReminderReader(today: string): (line: string) => ReminderLine | { error: string } {
  const known = new Map<string, ReturnType<typeof compileRules>>();
  return (line) => {
    let given: unknown;
    try {
      given = JSON.parse(line);
    } catch {
      return { error: 'not JSON' };
    }
    if (typeof given !== 'object' || given === null || !('text' in given) || typeof given.text !== 'string')
      return { error: 'no "text", or it is no string' };
    const asOf = 'as_of' in given ? given.as_of : today;
    if (typeof asOf !== 'string' || !DAY.test(asOf)) return { error: '"as_of" is no day like 2026-11-21' };
    const rules = known.get(asOf) ?? compileRules({ asOf });
    known.set(asOf, rules);
    const findings = checkText(given.text, rules).map(({ category, start, end, phrase }) => ({
      category,
      start,
      end,
      phrase,
    }));
    return { categories: [...new Set(findings.map(({ category }) => category))], findings };
  };
}
