import type { Pack } from '../../contract/pack.ts';
import { toPartText } from './edit-parts.ts';
import { findDeceptive } from './find-deceptive.ts';
import type { LintCode, LintFinding, LintLevel, LintPlace } from './lint/finding.ts';
import { lintEntries } from './lint/lint-entries.ts';
import { lintPlans } from './lint/lint-plans.ts';
import { lintRefused } from './lint/lint-refused.ts';
import { type LintContext, lintTemplate } from './lint/lint-template.ts';
import { lintWords } from './lint/lint-words.ts';
import { tryReminders } from './lint/try-reminders.ts';
import { toPackText } from './pack-text.ts';
import { tidyPack } from './tidy-pack.ts';

/** As in the contract, which this floor knows by its types only. */
const MOST_BYTES = 256_000;
/** Two templates that share less than this by chance are no copy of one another. */
const LONG_ENOUGH_TO_COMPARE = 120;

/** What a pack's author should know before somebody else reads it; in the order of the pack. */
export function lintPack(given: Pack, context: LintContext): LintFinding[] {
  const pack = tidyPack(given);
  const found: LintFinding[] = [];
  const say = (level: LintLevel, code: LintCode, at: LintPlace = { part: 'pack' }, detail?: string) =>
    found.push({ level, code, at, ...(detail === undefined ? {} : { detail }) });

  if (!pack.title) say('error', 'title_empty');
  if ((pack.title ?? '').length > 120) say('error', 'title_long', { part: 'pack' }, '120');
  if (isEmpty(pack)) say('error', 'pack_empty');
  if (pack.validFrom && pack.validTo && pack.validFrom > pack.validTo) say('error', 'days_reversed');
  else if (pack.validTo && pack.validTo < context.today) say('error', 'ended');
  for (const word of wrongAimWords(pack)) say('error', 'aim_wrong', { part: 'pack' }, word);
  const size = toByteLength(toPackText(pack));
  if (size > MOST_BYTES) say('error', 'pack_too_large', { part: 'pack' }, toKilobytes(size));
  else if (size > MOST_BYTES * 0.9) say('warning', 'pack_nearly_full', { part: 'pack' }, toKilobytes(size));
  sayDeceptive(pack, say);
  sayTwice(pack, say);
  // A template without its title or occasion has lost the key on the way to being tidy.
  const { rules, failing } = tryReminders(context.rules, given.reminders);
  for (const [index, template] of given.templates.entries())
    found.push(...lintTemplate(template, index, given, { ...context, rules }));
  found.push(...lintEntries(given, context.today), ...lintPlans(given, context.today));
  found.push(...lintWords(given, failing));
  found.push(...lintRefused(context.findRefused(given), found));
  return found.sort((a, b) => toOrder(a.at) - toOrder(b.at));
}

export function hasErrors(findings: readonly LintFinding[]): boolean {
  return findings.some(({ level }) => level === 'error');
}

const PARTS: readonly LintPlace['part'][] = [
  'pack',
  'templates',
  'shareItems',
  'targets',
  'campaigns',
  'notices',
  'recalls',
  'hold',
  'reminders',
  'pages',
];

const toOrder = ({ part, index = 0 }: LintPlace) => PARTS.indexOf(part) * 10_000 + index;

type SayAt = (level: LintLevel, code: LintCode, at?: LintPlace, detail?: string) => void;

function isEmpty(pack: Pack): boolean {
  const { templates, shareItems, pages, notices = [], recalls = [], targets = [], campaigns = [] } = pack;
  const lists = [templates, shareItems, pages, notices, recalls, targets, campaigns];
  return lists.every(({ length }) => length === 0) && !pack.hold && !pack.adapter && !pack.reminders;
}

function wrongAimWords({ aim }: Pack): string[] {
  const ids = (aim?.units ?? []).filter((id) => !/^[a-z0-9][a-z0-9-]{0,79}$/.test(id));
  const words = [...(aim?.kinds ?? []), ...(aim?.cohorts ?? [])].filter(
    (word) => !/^[a-z0-9][a-z0-9-]{0,39}$/.test(word),
  );
  return [...ids, ...words];
}

function sayDeceptive(pack: Pack, say: SayAt): void {
  const { templates, shareItems, targets, campaigns, notices, recalls, hold, pages, reminders, ...facts } =
    pack;
  const look = (value: unknown, at: LintPlace) => {
    const found = findDeceptive(value);
    if (found) say('error', 'deceptive', at, found.character);
  };
  look(facts, { part: 'pack' });
  for (const [part, list] of Object.entries({
    templates,
    shareItems,
    targets,
    campaigns,
    notices,
    recalls,
    pages,
  }))
    list?.forEach((entry, index) => {
      look(entry, { part: part as LintPlace['part'], index });
    });
  look(hold, { part: 'hold' });
  look(reminders, { part: 'reminders' });
}

function sayTwice({ templates, shareItems, targets, campaigns, notices }: Pack, say: SayAt): void {
  for (const [part, list] of Object.entries({ templates, shareItems, targets, campaigns, notices })) {
    const seen = new Set<string>();
    list?.forEach(({ id }, index) => {
      if (seen.has(id)) say('error', 'id_twice', { part: part as LintPlace['part'], index }, id);
      seen.add(id);
    });
  }
  const texts = new Map<string, string>();
  templates.forEach(({ parts, title }, index) => {
    const text = parts.map(toPartText).join(' ').replace(/\s+/g, ' ').trim();
    if (text.length < LONG_ENOUGH_TO_COMPARE) return;
    const other = texts.get(text);
    if (other !== undefined) say('warning', 'same_text', { part: 'templates', index }, other);
    else texts.set(text, title);
  });
}

/** The length in UTF-8; this floor has no TextEncoder. */
export function toByteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const toKilobytes = (bytes: number) => String(Math.ceil(bytes / 1000));
