import type { Aim, Pack } from '../../contract/pack.ts';
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
  const { pages, templates, shareItems, aim, recalls, notices, hold, author, approver, adapter, ...facts } =
    pack;
  const tidyAim = aim && tidyAimOf(aim);
  return {
    ...tidyLines(facts),
    ...(author ? { author } : {}),
    ...(approver ? { approver } : {}),
    ...(adapter ? { adapter } : {}),
    ...(tidyAim && Object.keys(tidyAim).length > 0 ? { aim: tidyAim } : {}),
    pages,
    templates: templates.map(tidyTemplate),
    shareItems: shareItems.map(tidyLines),
    ...(recalls && recalls.length > 0 ? { recalls: recalls.map(tidyLines) } : {}),
    ...(notices && notices.length > 0
      ? {
          notices: notices.map(({ urgent, ...notice }) => ({
            ...tidyLines(notice),
            ...(urgent ? { urgent } : {}),
          })),
        }
      : {}),
    ...(hold ? { hold: tidyLines(hold) } : {}),
  };
}

function tidyAimOf(aim: Aim): Aim {
  return filled(aim);
}

export function tidyTemplate(template: Template): Template {
  const { source, tags, fields, parts, ...facts } = template;
  return {
    ...tidyLines(facts),
    tags: [...new Set(tags.map(tidyLine))].filter((tag) => tag !== ''),
    source: { ...tidyLines(source), title: tidyLine(source.title) },
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
