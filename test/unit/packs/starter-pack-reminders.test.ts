import { expect, test } from 'vitest';
import { starterPack } from '../../../utils/domain/packs/starter-pack.ts';
import { toSegments } from '../../../utils/domain/packs/to-segments.ts';
import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';

const rules = compileRules({ asOf: '2026-11-21' });

test.each(starterPack.templates.map((template) => [template.title, template] as const))(
  'the reminder is silent on our own template "%s"',
  (_, template) => {
    const values = Object.fromEntries(template.fields.map(({ id }) => [id, 'Hoa Mai']));
    const text = toSegments(template, values)
      .map((segment) => segment.text)
      .join('');
    expect(checkText(text, rules)).toEqual([]);
  },
);
