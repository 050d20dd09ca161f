import type { Day } from '../../contract/instant.ts';
import type { Template } from '../../contract/template.ts';

export type TemplateValidity = 'valid' | 'not_yet' | 'expired';

/** Whether a template may be used on a day. Both ends are inclusive: "01/5 - 30/5" still holds on the evening of 30/5. */
export function templateValidity(
  template: Pick<Template, 'validFrom' | 'validTo'>,
  today: Day,
): TemplateValidity {
  // ISO days compare in calendar order as plain strings.
  if (template.validFrom !== undefined && today < template.validFrom) return 'not_yet';
  if (template.validTo !== undefined && today > template.validTo) return 'expired';
  return 'valid';
}
