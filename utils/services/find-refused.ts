import { Pack } from '../contract/pack.ts';
import type { RefusedPlace } from '../domain/packs/lint/lint-refused.ts';
import { tidyPack } from '../domain/packs/tidy-pack.ts';

/** Which places of a pack keep it from being saved, as the contract's schema sees it after the tidying that `saveDraft` does. */
export function findRefused(given: Pack): RefusedPlace[] {
  const pack = tidyPack(given);
  const parsed = Pack.safeParse(pack);
  return parsed.success ? [] : parsed.error.issues.map((issue) => toRefused(pack, issue, []));
}

type Issue = NonNullable<ReturnType<typeof Pack.safeParse>['error']>['issues'][number];

function toRefused(pack: Pack, issue: Issue, above: RefusedPlace['path']): RefusedPlace {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'invalid_union') {
    // Of several forms, the one that was meant is the one with the fewest faults.
    const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length);
    if (nearest?.[0]) return toRefused(pack, nearest[0], path);
  }
  const text = toText(pack, path);
  const place = { path, ...(text === undefined ? {} : { text }) };
  if (issue.code === 'invalid_format' && issue.format === 'date') return { ...place, why: 'day' };
  if (issue.code === 'invalid_format' && issue.format === 'url') return { ...place, why: 'link' };
  if (issue.code === 'too_big' && issue.origin === 'array')
    return { ...place, why: 'many', most: Number(issue.maximum) };
  return { ...place, why: 'other' };
}

function toText(pack: Pack, path: RefusedPlace['path']): string | undefined {
  let value: unknown = pack;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return typeof value === 'string' ? value : undefined;
}
