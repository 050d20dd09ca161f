import type { Pack } from '../../contract/pack.ts';
import type { Template } from '../../contract/template.ts';
import { toCanonicalJson } from '../activities/canonical-json.ts';
import {
  diffFacts,
  type FactChange,
  type FactNames,
  NO_NAMES,
  type PackFact,
  said,
  type TemplateFact,
  toDay,
  toPackFacts,
  toTemplateFacts,
} from './diff-facts.ts';
import { diffWords, type WordChange } from './diff-words.ts';
import { toNotation } from './template-notation.ts';
import { isSameTemplate } from './tidy-pack.ts';

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

/** What is otherwise in a pack than in the one before; without one before it, all of it is new. */
export function diffPacks(before: Pack | undefined, after: Pack, names: FactNames = NO_NAMES): PackChange {
  const old = new Map(before?.templates.map((template) => [template.id, template]));
  const templates: TemplateChange[] = [];
  let unchanged = 0;
  for (const template of after.templates) {
    const was = old.get(template.id);
    old.delete(template.id);
    if (was && isSameTemplate(was, template)) unchanged++;
    else templates.push(toTemplateChange(was, template, names));
  }
  for (const gone of old.values()) templates.push(toTemplateChange(gone, undefined, names));
  return {
    facts: diffFacts(before && toPackFacts(before, names), toPackFacts(after, names)),
    templates,
    unchanged,
    entries: [
      ...diffEntries(
        'shareItems',
        before?.shareItems,
        after.shareItems,
        ({ id }) => id,
        (item) => said(item.title, item.link, toDay(item.publishedOn), toDay(item.dueOn)),
      ),
      ...diffEntries(
        'notices',
        before?.notices,
        after.notices,
        ({ id }) => id,
        (notice) => said(notice.title, notice.text, toDay(notice.from), toDay(notice.to)),
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

function toTemplateChange(
  before: Template | undefined,
  after: Template | undefined,
  names: FactNames,
): TemplateChange {
  const text = (template: Template | undefined) =>
    template ? toNotation(template.parts, template.fields) : '';
  const shown = after ?? before;
  return {
    kind: before && after ? 'changed' : after ? 'added' : 'removed',
    id: shown?.id ?? '',
    title: shown?.title ?? '',
    facts: diffFacts(before && toTemplateFacts(before, names), after ? toTemplateFacts(after, names) : {}),
    text: diffWords(text(before), text(after)),
  };
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
