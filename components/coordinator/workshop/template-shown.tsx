import { useState } from 'preact/hooks';
import type { Pack } from '../../../utils/contract/pack.ts';
import type { Template } from '../../../utils/contract/template.ts';
import type { Unit } from '../../../utils/contract/unit.ts';
import { toFieldDefaults } from '../../../utils/domain/packs/to-field-defaults.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { TemplateBody } from '../../packs/template-body.tsx';
import { TemplateFacts } from '../../packs/template-facts.tsx';
import { TemplatePicture } from '../../packs/template-picture.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';

interface TemplateShownProps {
  words: CoordinatorDictionary;
  template: Template;
  pack: Pick<Pack, 'validTo'>;
  today: string;
  unit: Unit;
  actions: Pick<CoordinatorActions, 'readMaterial' | 'copy'>;
}

/** A template as the panel shows it, with the panel's own parts and in the panel's width. The blanks can be tried. */
export function TemplateShown({ words, template, pack, today, unit, actions }: TemplateShownProps) {
  const said = words.coordinator.editor.templates;
  const [typed, setTyped] = useState<Record<string, string>>({});
  const known = { unitName: unit.name, pageName: unit.name, today };
  const values = { ...toFieldDefaults(template, known), ...typed };
  // The panel takes the earlier of the two days.
  const ends = [template.validTo, pack.validTo].filter((day) => day !== undefined).sort();
  return (
    <section class="template-shown stack" aria-label={said.preview}>
      <p class="small quiet">{said.preview}</p>
      <div class="stack">
        <h3>{template.title.trim() === '' ? said.untitled : template.title}</h3>
        <TemplateFacts words={words} template={withValue(template, { validTo: ends[0] })} today={today} />
        <TemplateBody
          words={words}
          template={template}
          values={values}
          onChange={(id, value) => setTyped((present) => ({ ...present, [id]: value }))}
        />
        {template.picture ? (
          <TemplatePicture
            key={template.picture.sha256}
            words={words}
            picture={template.picture}
            load={actions.readMaterial}
            copy={actions.copy}
          />
        ) : null}
      </div>
    </section>
  );
}
