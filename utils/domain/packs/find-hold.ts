import type { Hold } from '../../contract/pack.ts';
import type { Template } from '../../contract/template.ts';

/** The hold that covers a template, if any: one that names its kind of content, or one for all posting. */
export function findHold(
  holds: readonly Hold[],
  { contentKind }: Pick<Template, 'contentKind'>,
): Hold | undefined {
  return holds.find(({ contentKinds }) => contentKinds === undefined || contentKinds.includes(contentKind));
}
