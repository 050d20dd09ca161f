import type { Day } from '../../../contract/instant.ts';
import type { Pack } from '../../../contract/pack.ts';
import type { Template } from '../../../contract/template.ts';
import { checkText, type ReminderRules } from '../../reminders/index.ts';
import { toPartText } from '../edit-parts.ts';
import { type FieldValues, toSegments } from '../to-segments.ts';
import type { LintCode, LintFinding, LintLevel } from './finding.ts';
import type { RefusedPlace } from './lint-refused.ts';

/** Facebook folds what is longer behind "See more" many times over; nobody reads it. */
const LONG_POST = 3_000;
const LONGEST_TEXT = 20_000;
const BRACKETS = /\[[^[\]]*\]/g;
const ELLIPSIS = /…|\.{3,}/g;
const MARKS = /\[\[|\]\]|\{\{|\}\}/g;

export interface LintContext {
  today: Day;
  rules: ReminderRules;
  /** What could not be saved: only the contract's schema knows, and this floor has its types only. */
  findRefused: (pack: Pack) => readonly RefusedPlace[];
}

/** What is wrong with one template, or wants a second look. */
export function lintTemplate(
  template: Template,
  index: number,
  pack: Pack,
  { today, rules }: Pick<LintContext, 'today' | 'rules'>,
): LintFinding[] {
  const found: LintFinding[] = [];
  const say = (level: LintLevel, code: LintCode, detail?: string) =>
    found.push({
      level,
      code,
      at: { part: 'templates', index },
      ...(detail === undefined ? {} : { detail }),
    });
  const { source, validFrom, validTo } = template;
  if (template.title.trim() === '') say('error', 'title_empty');
  if (template.title.length > 120) say('error', 'title_long', '120');
  if (template.id === '') say('error', 'id_missing');
  else if (!/^[a-z0-9][a-z0-9-]{0,79}$/.test(template.id)) say('error', 'id_wrong', template.id);
  if (template.occasion.trim() === '') say('error', 'occasion_empty');
  if (template.occasion.length > 60) say('error', 'occasion_long', '60');
  for (const tag of template.tags) if (tag.length > 40) say('error', 'tag_long', tag);
  if (template.tags.length > 12) say('error', 'tags_many', '12');
  if (source.title.trim() === '') say('error', 'source_empty');
  if (source.title.length > 200 || (source.number ?? '').length > 60) say('error', 'source_long');
  else if (source.title.trim() !== '' && !source.number) say('warning', 'source_unnumbered');
  if (source.issuedOn && source.issuedOn > today) say('warning', 'source_in_future');
  if (validFrom && validTo && validFrom > validTo) say('error', 'days_reversed');
  else if (validTo && validTo < today) say('error', 'ended');
  if (validTo && pack.validTo && validTo > pack.validTo) say('warning', 'outlives_pack');
  lintFields(template, say);
  lintWording(template, rules, say);
  return found;
}

type Say = (level: LintLevel, code: LintCode, detail?: string) => void;

function lintFields({ fields, parts }: Template, say: Say): void {
  const used = new Set(parts.flatMap((part) => ('field' in part ? [part.field] : [])));
  const known = new Set(fields.map(({ id }) => id));
  const names = new Set<string>();
  if (fields.length > 20) say('error', 'field_many', '20');
  for (const { id, label, hint } of fields) {
    const name = label.trim();
    if (name === '') say('error', 'field_unnamed');
    if (label.length > 80 || (hint ?? '').length > 160) say('error', 'field_name_long', label.slice(0, 40));
    if (!used.has(id)) say('warning', 'field_unused', label);
    if (name !== '' && names.has(name.toLowerCase())) say('warning', 'field_same_name', label);
    names.add(name.toLowerCase());
  }
  for (const id of used) if (!known.has(id)) say('error', 'field_unknown', id);
}

function lintWording(template: Template, rules: ReminderRules, say: Say): void {
  const wording = template.parts.map(toPartText);
  const all = wording.join(' ');
  if (all.trim() === '') say('error', 'text_empty');
  if (all.length > LONGEST_TEXT || template.parts.length > 100)
    say('error', 'text_long', String(LONGEST_TEXT));
  else if (all.length > LONG_POST) say('warning', 'text_long', String(LONG_POST));
  if (all.trim() !== '' && !template.parts.some((part) => 'locked' in part)) say('warning', 'nothing_locked');
  for (const marks of new Set(all.match(MARKS))) say('error', 'marks_left', marks);
  for (const brackets of new Set(all.replace(MARKS, ' ').match(BRACKETS))) say('error', 'leftover', brackets);
  for (const dots of new Set(all.match(ELLIPSIS))) say('warning', 'ellipsis', dots);
  for (const phrase of findPhrases(template, rules)) say('warning', 'reminder', phrase);
}

/** The text that was looked at, with what was found: while one template is typed, the others of the pack stay as they are. */
const looked = new WeakMap<Template['parts'], { rules: ReminderRules; phrases: string[] }>();

function findPhrases(template: Template, rules: ReminderRules): string[] {
  const known = looked.get(template.parts);
  if (known?.rules === rules) return known.phrases;
  // With the blanks' names in brackets out of the way, so that they are not taken for words of the post.
  const text = toSegments(template, NO_VALUES)
    .map((segment) => (segment.kind === 'field' ? ' ' : segment.text))
    .join('');
  const phrases = checkText(text, rules).map(({ phrase }) => phrase);
  looked.set(template.parts, { rules, phrases });
  return phrases;
}

const NO_VALUES: FieldValues = {};
