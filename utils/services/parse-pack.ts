import { Campaign } from '../contract/campaign.ts';
import { Notice, PACK_MOST_BYTES, PACK_SCHEMA, Pack, Recall } from '../contract/pack.ts';
import { ListedPage } from '../contract/page.ts';
import { ShareItem } from '../contract/share-item.ts';
import { Target } from '../contract/target.ts';
import { Template } from '../contract/template.ts';
import { findDeceptive } from '../domain/packs/find-deceptive.ts';
import { NESTING_LIMIT, nestsDeeper } from '../domain/packs/nesting.ts';

/** What became of the bytes of a pack. */
export type ParsedPack =
  | { pack: Pack; unknownParts: string[] }
  /** `newer_schema`: only a newer extension can read it. */
  | { refused: 'too_large' | 'malformed' | 'newer_schema' };

/** What each list of a pack is made of. */
const LISTS = {
  pages: ListedPage,
  templates: Template,
  shareItems: ShareItem,
  recalls: Recall,
  notices: Notice,
  targets: Target,
  campaigns: Campaign,
};
/** Parts that a pack may do without. Those whose entries are read one by one can still be of another form, or too long. */
const OPTIONAL = [
  'hold',
  'adapter',
  'reminders',
  'aim',
  'author',
  'approver',
  'recalls',
  'notices',
  'targets',
  'campaigns',
] as const;
const PARTS = new Set<string>(Object.keys(Pack.shape));

/**
 * Reads a pack for use on this device. A part that this version does not know, and an entry of a list that it cannot read, are
 * left out and named; the rest is used. Everything is plain text: nothing in a pack is ever run or drawn as markup.
 */
export function parsePack(bytes: Uint8Array): ParsedPack {
  if (bytes.length > PACK_MOST_BYTES) return { refused: 'too_large' };
  const value = parseJson(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { refused: 'malformed' };
  const given = value as Record<string, unknown>;
  if (typeof given.schema === 'number' && given.schema > PACK_SCHEMA) return { refused: 'newer_schema' };
  const unknownParts = Object.keys(given).filter((name) => !PARTS.has(name));
  const known: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(given)) if (PARTS.has(name)) known[name] = part;
  for (const [name, element] of Object.entries(LISTS)) {
    const list = known[name];
    if (!Array.isArray(list)) continue;
    known[name] = list.filter((entry, index) => {
      const readable = isPlain(entry) && element.safeParse(entry).success;
      if (!readable) unknownParts.push(`${name}[${index}]`);
      return readable;
    });
  }
  for (const name of OPTIONAL) {
    const part = known[name];
    if (part === undefined || (isPlain(part) && Pack.shape[name].safeParse(part).success)) continue;
    // An aim that cannot be read must not make the pack reach more units than was meant.
    if (name === 'aim') return { refused: 'malformed' };
    delete known[name];
    unknownParts.push(name);
  }
  const parsed = Pack.safeParse(known);
  return parsed.success && isPlain(parsed.data.title) && isPlain(parsed.data.unitName ?? '')
    ? { pack: parsed.data, unknownParts }
    : { refused: 'malformed' };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return nestsDeeper(text, NESTING_LIMIT) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown): boolean {
  return findDeceptive(value) === undefined;
}
