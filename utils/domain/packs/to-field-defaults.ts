import type { Day } from '../../contract/instant.ts';
import type { Template } from '../../contract/template.ts';
import { toShortDate } from '../time/vietnam-day.ts';

/** What the product knows without asking. A name is absent before pairing or before the own page is set. */
export interface FieldKnowledge {
  unitName?: string | undefined;
  pageName?: string | undefined;
  today: Day;
}

/** The values that a template's blanks start with; a blank that the product knows nothing about starts empty. */
export function toFieldDefaults(template: Template, known: FieldKnowledge): Record<string, string> {
  const defaults: Record<string, string> = {};
  for (const field of template.fields) {
    if (field.fill === 'unit_name') defaults[field.id] = known.unitName ?? '';
    else if (field.fill === 'page_name') defaults[field.id] = known.pageName ?? '';
    else if (field.fill === 'today') {
      defaults[field.id] = field.kind === 'day' ? known.today : toShortDate(known.today);
    } else defaults[field.id] = '';
  }
  return defaults;
}
