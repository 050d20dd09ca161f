import type { Pack } from '../../contract/pack.ts';
import type { Template, TemplateField } from '../../contract/template.ts';
import { toShortDate } from '../time/vietnam-day.ts';

/** A fact that reads otherwise than before; an absent side is a fact that was not there, or is not any more. */
export interface FactChange<Name extends string = string> {
  name: Name;
  before?: string;
  after?: string;
}

export type PackFact = 'title' | 'validFrom' | 'validTo' | 'units' | 'levels' | 'kinds' | 'cohorts' | 'hold';
export type TemplateFact =
  | 'title'
  | 'contentKind'
  | 'occasion'
  | 'tags'
  | 'source'
  | 'validFrom'
  | 'validTo'
  | 'fields';

/** How codes are called in the reader's language; what is not in here is shown as the code. */
export interface FactNames {
  contentKinds: Readonly<Record<string, string>>;
  levels: Readonly<Record<string, string>>;
  blankKinds: Readonly<Record<string, string>>;
  fills: Readonly<Record<string, string>>;
}

export const NO_NAMES: FactNames = { contentKinds: {}, levels: {}, blankKinds: {}, fills: {} };
const LINE = ' · ';
export const said = (...words: (string | undefined)[]) => words.filter((word) => word).join(LINE);

type Facts<Name extends string> = { [name in Name]?: string | undefined };

export function toPackFacts(
  { title, validFrom, validTo, aim, hold }: Pack,
  names: FactNames,
): Facts<PackFact> {
  return {
    title,
    validFrom: toDay(validFrom),
    validTo: toDay(validTo),
    units: aim?.units?.join(', '),
    levels: aim?.levels?.map((level) => names.levels[level] ?? level).join(', '),
    kinds: aim?.kinds?.join(', '),
    cohorts: aim?.cohorts?.join(', '),
    hold:
      hold &&
      said(
        hold.reason,
        `${toDay(hold.from)} – ${toDay(hold.to)}`,
        hold.contentKinds?.map((kind) => names.contentKinds[kind] ?? kind).join(', '),
      ),
  };
}

export function toTemplateFacts(template: Template, names: FactNames): Facts<TemplateFact> {
  const { title, contentKind, occasion, tags, source, validFrom, validTo, fields } = template;
  return {
    title,
    contentKind: names.contentKinds[contentKind] ?? contentKind,
    occasion,
    tags: tags.join(', '),
    source: said(source.title, source.number, toDay(source.issuedOn)),
    validFrom: toDay(validFrom),
    validTo: toDay(validTo),
    fields: fields.map((field) => toFieldWords(field, names)).join('\n'),
  };
}

function toFieldWords({ label, kind, maxLength, fill, hint }: TemplateField, names: FactNames): string {
  const facts = [names.blankKinds[kind] ?? kind, maxLength, fill && (names.fills[fill] ?? fill), hint];
  return `${label}: ${facts.filter((fact) => fact !== undefined).join(', ')}`;
}

/** A day that is being typed may be none yet. */
export function toDay(day: string | undefined): string | undefined {
  return day && toShortDate(day);
}

export function diffFacts<Name extends string>(
  before: Facts<Name> | undefined,
  after: Facts<Name>,
): FactChange<Name>[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])] as Name[];
  return names.flatMap((name) => {
    const was = before?.[name] || undefined;
    const is = after[name] || undefined;
    if (was === is) return [];
    return [
      { name, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) },
    ];
  });
}
