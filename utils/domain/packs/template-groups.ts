import type { Day } from '../../contract/instant.ts';
import type { DeskTemplate } from '../../contract/pack-facts.ts';
import type { TemplateMemory } from '../../contract/template-memory.ts';
import { templateValidity } from './template-validity.ts';

export type TemplateGroupName = 'favourites' | 'recent' | 'running' | 'always' | 'coming' | 'over';

export interface TemplateGroup {
  name: TemplateGroupName;
  templates: DeskTemplate[];
}

const ORDER: readonly TemplateGroupName[] = ['favourites', 'recent', 'running', 'always', 'coming', 'over'];
/** More of the past than that would push what is due now out of sight. */
const MOST_RECENT = 3;

/**
 * The list when nothing is searched for: the admin's own first, then by what today asks for. Each template stands once. What
 * must not be used any more is last, starred or not.
 */
export function toTemplateGroups(
  templates: readonly DeskTemplate[],
  { favourites, recent }: TemplateMemory,
  today: Day,
): TemplateGroup[] {
  const starred = new Set(favourites);
  const used = new Set(
    recent
      .map(({ id }) => id)
      .filter((id) => !starred.has(id))
      .slice(0, MOST_RECENT),
  );
  const groups = new Map<TemplateGroupName, DeskTemplate[]>(ORDER.map((name) => [name, []]));
  for (const template of templates) {
    const name = toGroup(template, starred, used, today);
    groups.get(name)?.push(template);
  }
  sortAs(groups.get('favourites'), favourites);
  sortAs(groups.get('recent'), [...used]);
  return ORDER.map((name) => ({ name, templates: groups.get(name) ?? [] })).filter(
    (group) => group.templates.length > 0,
  );
}

function toGroup(
  template: DeskTemplate,
  starred: ReadonlySet<string>,
  used: ReadonlySet<string>,
  today: Day,
): TemplateGroupName {
  const validity = templateValidity(template, today);
  if (template.recall || validity === 'expired') return 'over';
  if (starred.has(template.id)) return 'favourites';
  if (used.has(template.id)) return 'recent';
  if (validity === 'not_yet') return 'coming';
  return template.validTo === undefined ? 'always' : 'running';
}

function sortAs(templates: DeskTemplate[] | undefined, ids: readonly string[]): void {
  templates?.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
