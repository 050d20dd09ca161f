import type { Pack } from '../../contract/pack.ts';
import type { Template } from '../../contract/template.ts';
import { toCanonicalJson } from '../activities/canonical-json.ts';
import { diffWords, type WordChange } from './diff-words.ts';
import { toNotation } from './template-notation.ts';
import { isSameTemplate } from './tidy-pack.ts';

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

export interface TemplateChange {
  kind: 'added' | 'removed' | 'changed';
  id: string;
  title: string;
  facts: FactChange<TemplateFact>[];
  text: WordChange[];
}

/** A share item, a notice, a recall or a page that came or went. */
export interface EntryChange {
  part: 'shareItems' | 'notices' | 'recalls' | 'pages' | 'adapter';
  kind: 'added' | 'removed' | 'changed';
  before?: string;
  after?: string;
}

export interface PackChange {
  facts: FactChange<PackFact>[];
  templates: TemplateChange[];
  unchanged: number;
  entries: EntryChange[];
}

const LINE = ' · ';
const said = (...words: (string | undefined)[]) => words.filter((word) => word).join(LINE);

/** What is otherwise in a pack than in the one before; without one before it, all of it is new. */
export function diffPacks(before: Pack | undefined, after: Pack): PackChange {
  const old = new Map(before?.templates.map((template) => [template.id, template]));
  const templates: TemplateChange[] = [];
  let unchanged = 0;
  for (const template of after.templates) {
    const was = old.get(template.id);
    old.delete(template.id);
    if (was && isSameTemplate(was, template)) unchanged++;
    else templates.push(toTemplateChange(was, template));
  }
  for (const gone of old.values()) templates.push(toTemplateChange(gone, undefined));
  return {
    facts: diffFacts(before && toPackFacts(before), toPackFacts(after)),
    templates,
    unchanged,
    entries: [
      ...diffEntries(
        'shareItems',
        before?.shareItems,
        after.shareItems,
        ({ id }) => id,
        (item) => said(item.title, item.link, item.publishedOn, item.dueOn),
      ),
      ...diffEntries(
        'notices',
        before?.notices,
        after.notices,
        ({ id }) => id,
        (notice) => said(notice.title, notice.text, notice.from, notice.to),
      ),
      ...diffEntries(
        'recalls',
        before?.recalls,
        after.recalls,
        ({ templateId }) => templateId,
        (recall) => said(recall.templateId, recall.reason, recall.insteadId),
      ),
      ...diffEntries(
        'pages',
        before?.pages,
        after.pages,
        ({ key }) => key,
        (page) => said(page.name, page.key),
      ),
      ...diffEntries(
        'adapter',
        listed(before?.adapter),
        listed(after.adapter),
        ({ id }) => id,
        (adapter) => said(adapter.id, String(adapter.version)),
      ),
    ],
  };
}

const listed = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

function toTemplateChange(before: Template | undefined, after: Template | undefined): TemplateChange {
  const text = (template: Template | undefined) =>
    template ? toNotation(template.parts, template.fields) : '';
  const shown = after ?? before;
  return {
    kind: before && after ? 'changed' : after ? 'added' : 'removed',
    id: shown?.id ?? '',
    title: shown?.title ?? '',
    facts: diffFacts(before && toTemplateFacts(before), after ? toTemplateFacts(after) : {}),
    text: diffWords(text(before), text(after)),
  };
}

type Facts<Name extends string> = { [name in Name]?: string | undefined };

function toPackFacts({ title, validFrom, validTo, aim, hold }: Pack): Facts<PackFact> {
  return {
    title,
    validFrom,
    validTo,
    units: aim?.units?.join(', '),
    levels: aim?.levels?.join(', '),
    kinds: aim?.kinds?.join(', '),
    cohorts: aim?.cohorts?.join(', '),
    hold: hold && said(hold.reason, `${hold.from} – ${hold.to}`, hold.contentKinds?.join(', ')),
  };
}

function toTemplateFacts(template: Template): Facts<TemplateFact> {
  const { title, contentKind, occasion, tags, source, validFrom, validTo, fields } = template;
  return {
    title,
    contentKind,
    occasion,
    tags: tags.join(', '),
    source: said(source.title, source.number, source.issuedOn),
    validFrom,
    validTo,
    fields: fields
      .map(({ label, kind, maxLength, fill, hint }) =>
        [label, kind, maxLength, fill, hint].filter((fact) => fact !== undefined).join(', '),
      )
      .join(' | '),
  };
}

function diffFacts<Name extends string>(
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

function diffEntries<T extends object>(
  part: EntryChange['part'],
  before: readonly T[] = [],
  after: readonly T[] = [],
  toKey: (entry: T) => string,
  toWords: (entry: T) => string,
): EntryChange[] {
  const old = new Map(before.map((entry) => [toKey(entry), entry]));
  const changes = after.flatMap((entry): EntryChange[] => {
    const was = old.get(toKey(entry));
    old.delete(toKey(entry));
    if (!was) return [{ part, kind: 'added', after: toWords(entry) }];
    if (toCanonicalJson(was) === toCanonicalJson(entry)) return [];
    return [{ part, kind: 'changed', before: toWords(was), after: toWords(entry) }];
  });
  return [
    ...changes,
    ...[...old.values()].map((entry): EntryChange => ({ part, kind: 'removed', before: toWords(entry) })),
  ];
}
