import type { Pack } from '../../contract/pack.ts';
import type { Template } from '../../contract/template.ts';
import { toCanonicalJson } from '../activities/canonical-json.ts';
import { diffFacts, diffOrder, type FactChange, type FactNames, NO_NAMES } from './diff-facts.ts';
import { diffWords, type WordChange } from './diff-words.ts';
import { toNotation } from './template-notation.ts';

type Kind = 'added' | 'removed' | 'changed';

export interface TemplateChange {
  kind: Kind;
  id: string;
  title: string;
  facts: FactChange[];
  text: WordChange[];
}

export type EntryPart =
  | 'templates'
  | 'shareItems'
  | 'targets'
  | 'campaigns'
  | 'notices'
  | 'recalls'
  | 'pages'
  | 'reminders'
  | 'adapter';

/** An entry of any other list of a pack that came, went or changed; `moved`: the list stands in another order. */
export interface EntryChange {
  part: EntryPart;
  kind: Kind | 'moved';
  title: string;
  facts: FactChange[];
}

export interface PackChange {
  facts: FactChange[];
  templates: TemplateChange[];
  unchanged: number;
  entries: EntryChange[];
}

/**
 * What is otherwise in a pack than in the one before; without one before it, all of it is new. Nothing that is signed is left out but
 * the name and number of the version, which stand above every comparison.
 */
export function diffPacks(before: Pack | undefined, after: Pack, names: FactNames = NO_NAMES): PackChange {
  const old = toKeyed(before?.templates ?? [], toId);
  const present = toKeyed(after.templates, toId);
  const templateKeys = [[...old.keys()], [...present.keys()]] as const;
  const templates: TemplateChange[] = [];
  let unchanged = 0;
  for (const [key, template] of present) {
    const was = old.get(key);
    old.delete(key);
    if (was && isSame(was, template)) unchanged++;
    else templates.push(toTemplateChange(was, template, names));
  }
  for (const gone of old.values()) templates.push(toTemplateChange(gone, undefined, names));
  return {
    facts: diffFacts(before && toFacts(before), toFacts(after), 'pack', names),
    templates,
    unchanged,
    entries: [
      ...toMoved('templates', ...templateKeys),
      ...diffEntries('shareItems', before?.shareItems, after.shareItems, toId, toTitle, names),
      ...diffEntries('targets', before?.targets, after.targets, toId, toTitle, names),
      ...diffEntries('campaigns', before?.campaigns, after.campaigns, toId, toTitle, names),
      ...diffEntries('notices', before?.notices, after.notices, toId, toTitle, names),
      ...diffEntries('recalls', before?.recalls, after.recalls, toRecalled, toRecalled, names),
      ...diffEntries(
        'pages',
        before?.pages,
        after.pages,
        ({ key }) => key,
        ({ name }) => name,
        names,
      ),
      ...diffWhole('reminders', before?.reminders, after.reminders, names),
      ...diffWhole('adapter', before?.adapter, after.adapter, names),
    ],
  };
}

const toId = ({ id }: { id: string }) => id;
const toTitle = ({ title }: { title: string }) => title;
const toRecalled = ({ templateId }: { templateId: string }) => templateId;
const isSame = (a: object, b: object) => toCanonicalJson(a) === toCanonicalJson(b);

/** What is no list of its own. */
function toFacts(pack: Pack): object {
  const { schema: _schema, id: _id, version: _version, ...rest } = pack;
  const {
    templates: _templates,
    shareItems: _items,
    targets: _targets,
    campaigns: _campaigns,
    ...others
  } = rest;
  const { notices: _n, recalls: _r, pages: _p, reminders: _w, adapter: _a, ...facts } = others;
  return facts;
}

function toTemplateChange(
  before: Template | undefined,
  after: Template | undefined,
  names: FactNames,
): TemplateChange {
  const text = (template: Template | undefined) =>
    template ? toNotation(template.parts, template.fields) : '';
  const shown = after ?? before;
  const sameText = text(before) === text(after);
  return {
    kind: before && after ? 'changed' : after ? 'added' : 'removed',
    id: shown?.id ?? '',
    title: shown?.title ?? '',
    facts: [
      ...diffFacts(before && toTemplateFacts(before), after && toTemplateFacts(after), 'templates', names),
      // Other parts that read the same: nothing to mark in the text, and signed all the same.
      ...(sameText ? diffFacts(before?.parts, after?.parts, 'templates', names, ['parts']) : []),
    ],
    text: diffWords(text(before), text(after)),
  };
}

function toTemplateFacts({ parts: _parts, id: _id, ...facts }: Template): object {
  return facts;
}

/** By name; a name that stands there twice is two names. */
function toKeyed<T>(entries: readonly T[], toKey: (entry: T) => string): Map<string, T> {
  const keyed = new Map<string, T>();
  for (const entry of entries) {
    let key = toKey(entry);
    while (keyed.has(key)) key = `${key} +`;
    keyed.set(key, entry);
  }
  return keyed;
}

function diffEntries<T extends object>(
  part: EntryPart,
  before: readonly T[] = [],
  after: readonly T[] = [],
  toKey: (entry: T) => string,
  toName: (entry: T) => string,
  names: FactNames,
): EntryChange[] {
  const old = toKeyed(before, toKey);
  const present = toKeyed(after, toKey);
  const keys = [[...old.keys()], [...present.keys()]] as const;
  const changes = [...present].flatMap(([key, entry]): EntryChange[] => {
    const was = old.get(key);
    old.delete(key);
    const facts = diffFacts(was, entry, part, names);
    if (was && facts.length === 0) return [];
    return [{ part, kind: was ? 'changed' : 'added', title: toName(entry), facts }];
  });
  return [
    ...changes,
    ...[...old.values()].map(
      (entry): EntryChange => ({
        part,
        kind: 'removed',
        title: toName(entry),
        facts: diffFacts(entry, undefined, part, names),
      }),
    ),
    ...toMoved(part, ...keys),
  ];
}

function toMoved(part: EntryPart, before: readonly string[], after: readonly string[]): EntryChange[] {
  const facts = diffOrder(before, after);
  return facts.length === 0 ? [] : [{ part, kind: 'moved', title: '', facts }];
}

/** A part that is there once or not at all. */
function diffWhole(
  part: EntryPart,
  before: object | undefined,
  after: object | undefined,
  names: FactNames,
): EntryChange[] {
  const facts = diffFacts(before, after, part, names);
  if (facts.length === 0) return [];
  return [{ part, kind: before && after ? 'changed' : after ? 'added' : 'removed', title: '', facts }];
}
