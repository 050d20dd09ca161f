import type { Pack } from '../../contract/pack.ts';
import type { Template } from '../../contract/template.ts';
import { isSameTemplate } from './tidy-pack.ts';

/**
 * What taking in templates from a table would do to each of them. A template that is there already keeps its number and what the
 * table cannot say: always its picture, and what is in `unsaid`.
 */
export function compareTemplates(
  pack: Pack,
  templates: readonly Template[],
  unsaid: readonly 'campaignId'[] = [],
): { template: Template; change: 'added' | 'changed' | 'same' }[] {
  const present = new Map(pack.templates.map((template) => [template.id, template]));
  return templates.map((template) => {
    const before = present.get(template.id);
    if (!before) return { template, change: 'added' };
    const { picture, campaignId } = before;
    const whole: Template = {
      ...template,
      version: before.version,
      ...(picture ? { picture } : {}),
      ...(campaignId && unsaid.includes('campaignId') ? { campaignId } : {}),
    };
    return { template: whole, change: isSameTemplate(before, whole) ? 'same' : 'changed' };
  });
}

/** Takes templates in: those with a known id in the place of the old ones, the others at the end. */
export function mergeTemplates(pack: Pack, templates: readonly Template[]): Pack {
  const given = new Map(templates.map((template) => [template.id, template]));
  const kept = pack.templates.map((template) => {
    const newer = given.get(template.id);
    given.delete(template.id);
    return newer ?? template;
  });
  return { ...pack, templates: [...kept, ...given.values()] };
}
