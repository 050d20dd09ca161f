import type { Campaign } from '../../contract/campaign.ts';
import type { Aim, Pack } from '../../contract/pack.ts';
import type { ReminderRulesPart } from '../../contract/reminder-rules.ts';
import type { SourceDocument } from '../../contract/source-document.ts';
import type { Target } from '../../contract/target.ts';
import type { Template, TemplateField, TemplatePart } from '../../contract/template.ts';
import { toCanonicalJson } from '../activities/canonical-json.ts';
import { joinTexts, toPartText } from './edit-parts.ts';

/** A copy of a record without its empty texts, empty lists and absent values: what nobody filled in is not in a pack. */
function filled<T extends object>(record: T): T {
  const entries = Object.entries(record).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as T;
}

const NEWLINE = /\r\n?/g;

/** Composed letters, plain line feeds, no blanks around. */
function tidyLine(text: string): string {
  return text.replace(NEWLINE, '\n').normalize('NFC').trim();
}

function tidyLines<T extends object>(record: T): T {
  return filled(
    Object.fromEntries(
      Object.entries(record).map(([key, value]) => [
        key,
        typeof value === 'string' ? tidyLine(value) : value,
      ]),
    ) as T,
  );
}

/** A pack as it is saved. What is wrong with it stays, for the lint to say; what nobody would miss goes. */
export function tidyPack(pack: Pack): Pack {
  const { pages, templates, shareItems, aim, recalls, notices, hold, ...others } = pack;
  const { author, approver, adapter, targets, campaigns, reminders, ...facts } = others;
  const tidyAim = aim && tidyAimOf(aim);
  const lists = filled({
    recalls: recalls?.map(tidyLines),
    notices: notices?.map(({ urgent, ...notice }) => ({
      ...tidyLines(notice),
      ...(urgent ? { urgent } : {}),
    })),
    targets: targets?.map(tidyTarget),
    campaigns: campaigns?.map(tidyCampaign),
  });
  const words = reminders && tidyReminders(reminders);
  return {
    ...tidyLines(facts),
    ...(author ? { author } : {}),
    ...(approver ? { approver } : {}),
    ...(adapter ? { adapter } : {}),
    ...(tidyAim && Object.keys(tidyAim).length > 0 ? { aim: tidyAim } : {}),
    pages: pages.map(tidyLines),
    templates: templates.map(tidyTemplate),
    shareItems: shareItems.map(({ pinned, ...item }) => ({
      ...tidyLines(item),
      ...(pinned ? { pinned } : {}),
    })),
    ...(lists as Partial<Pack>),
    ...(hold ? { hold: tidyLines(hold) } : {}),
    ...(words ? { reminders: words } : {}),
  };
}

function tidyAimOf(aim: Aim): Aim {
  return filled(aim);
}

function tidySource(source: SourceDocument): SourceDocument {
  return { ...tidyLines(source), title: tidyLine(source.title) };
}

function tidyTarget({ source, daysOff, tetOff, ...target }: Target): Target {
  return {
    ...tidyLines(target),
    ...(daysOff && daysOff.length > 0 ? { daysOff: daysOff.map(tidyLines) } : {}),
    ...(tetOff ? { tetOff: tidyLines(tetOff) } : {}),
    source: tidySource(source),
  };
}

function tidyCampaign({ source, steps, materials, anniversary, ...campaign }: Campaign): Campaign {
  return {
    ...tidyLines(campaign),
    ...(anniversary ? { anniversary: tidyLines(anniversary) } : {}),
    steps: steps.map(tidyLines),
    materials: materials.map(tidyLines),
    source: tidySource(source),
  };
}

/** Words that nobody filled in are no words; without any there is no part. */
function tidyReminders(rules: ReminderRulesPart): ReminderRulesPart | undefined {
  const tidy = {
    phrases: rules.phrases.map((added) => {
      const except = tidyWords(added.except ?? []);
      return {
        category: added.category,
        phrase: tidyLine(added.phrase),
        ...(except.length > 0 ? { except } : {}),
      };
    }),
    exceptions: rules.exceptions.map(tidyLines),
    trustedHosts: tidyWords(rules.trustedHosts),
    mustRemind: rules.mustRemind.map(tidyLines),
    mustNotRemind: rules.mustNotRemind.map(tidyLine),
  };
  return Object.values(tidy).every(({ length }) => length === 0) ? undefined : tidy;
}

const tidyWords = (words: readonly string[]) =>
  [...new Set(words.map(tidyLine))].filter((word) => word !== '');

export function tidyTemplate(template: Template): Template {
  const { source, tags, fields, parts, picture, ...facts } = template;
  return {
    ...tidyLines(facts),
    ...(picture ? { picture: { ...picture, alt: tidyLine(picture.alt) } } : {}),
    tags: tidyWords(tags),
    source: tidySource(source),
    fields: fields.map(tidyField),
    parts: tidyParts(parts),
  };
}

function tidyField(field: TemplateField): TemplateField {
  return { ...tidyLines(field), label: tidyLine(field.label) };
}

function tidyParts(parts: readonly TemplatePart[]): TemplatePart[] {
  const clean = parts.map((part): TemplatePart => {
    const text = toPartText(part)?.replace(NEWLINE, '\n').normalize('NFC');
    if (text === undefined) return part;
    return 'locked' in part ? { locked: text } : { text };
  });
  return joinTexts(clean.filter((part) => toPartText(part) !== ''));
}

/**
 * Numbers the templates of a new version: a template that differs from the one in force gets the next number, since devices take
 * the higher one; one that does not differ keeps its number.
 */
export function numberTemplates(pack: Pack, inForce: Pack | undefined): Pack {
  const before = new Map(inForce?.templates.map((template) => [template.id, template]));
  return {
    ...pack,
    templates: pack.templates.map((template) => {
      const old = before.get(template.id);
      if (!old) return template;
      return { ...template, version: isSameTemplate(old, template) ? old.version : old.version + 1 };
    }),
  };
}

/** Whether two templates say the same, whatever their numbers. */
export function isSameTemplate(a: Template, b: Template): boolean {
  const bare = ({ version: _version, ...rest }: Template) =>
    toCanonicalJson(tidyTemplate({ ...rest, version: 1 }));
  return bare(a) === bare(b);
}
