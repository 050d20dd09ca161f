import type { ReminderCategory } from '../../contract/reminder-rules.ts';

export type { ReminderCategory };

export type Severity = 'high' | 'medium' | 'low';

/** The higher, the graver. */
export const GRAVITY = { low: 0, medium: 1, high: 2 } as const satisfies Record<Severity, number>;

/** What exactly was seen; each has one short noun in the dictionaries. */
export type FindingKind =
  | 'mobile'
  | 'citizen_id'
  | 'old_id'
  | 'insurance'
  | 'tax_code'
  | 'bank_account'
  | 'plate'
  | 'birth_date'
  | 'email'
  | 'address'
  | 'health'
  | 'lookalike'
  | 'lure'
  | 'cheap_end'
  | 'foreign_host'
  | 'user_in_link'
  | 'ip'
  | 'shortener'
  | 'redirector'
  | 'apk'
  | 'plain_http'
  | 'child_name'
  | 'child_age'
  | 'child_class'
  | 'child_list'
  | 'child_health'
  | 'year_count'
  | 'known_day'
  | 'no_such_day'
  | 'weekday'
  | 'term'
  | 'name'
  | 'former_name';

/** One place of a draft worth a second look. Offsets are UTF-16 units of the draft as it was written. */
export interface Finding {
  category: ReminderCategory;
  severity: Severity;
  start: number;
  end: number;
  /** The words as they stand in the draft. */
  phrase: string;
  kind?: FindingKind;
  /** What could stand there instead, for example "0912 *** 678". */
  suggestion?: string;
}
