import { ArrowLeft, Copy, Trash2 } from 'lucide';
import type { ContentKind } from '../../../utils/contract/content-kind.ts';
import type { Picture } from '../../../utils/contract/material.ts';
import type { Pack } from '../../../utils/contract/pack.ts';
import type { Template } from '../../../utils/contract/template.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import { BlanksForm } from './blanks-form.tsx';
import { CampaignChoice } from './campaign-choice.tsx';
import { PartsForm } from './parts-form.tsx';
import { PictureForm } from './picture-form.tsx';
import { SourceForm } from './source-form.tsx';

interface TemplateFormProps {
  words: CoordinatorDictionary;
  template: Template;
  pack: Pick<Pack, 'campaigns'>;
  actions: Pick<CoordinatorActions, 'upload'>;
  onChange: (template: Template) => void;
  onUploaded: (picture: Omit<Picture, 'alt'>) => void;
  onBack: () => void;
  onCopy: () => void;
  onRemove: () => void;
}

/** One template: its words first, then what it is about and what it rests on. */
export function TemplateForm(props: TemplateFormProps) {
  const { words, template, pack, actions, onChange, onUploaded, onBack, onCopy, onRemove } = props;
  const said = words.coordinator.editor.templates;
  const set = (change: { [name in keyof Template]?: Template[name] | undefined }) =>
    onChange(withValue(template, change));
  const kinds = Object.entries(words.reports.contentKinds) as [ContentKind, string][];
  return (
    <section class="stack" aria-label={template.title || said.untitled}>
      <div class="row spread">
        <Button tone="plain" icon={ArrowLeft} onClick={onBack}>
          {said.back}
        </Button>
        <div class="row">
          <Button tone="plain" icon={Copy} onClick={onCopy}>
            {said.copy}
          </Button>
          <Button tone="plain" icon={Trash2} onClick={onRemove}>
            {said.remove}
          </Button>
        </div>
      </div>
      <div class="card stack">
        <Field
          label={said.title}
          value={template.title}
          maxLength={120}
          onInput={(title) => set({ title })}
        />
        <div class="side-by-side">
          <Choice
            label={said.kind}
            value={template.contentKind}
            options={kinds.map(([value, label]) => ({ value, label }))}
            onChange={(contentKind) => set({ contentKind })}
          />
          <Field
            label={said.occasion}
            hint={said.occasionHint}
            value={template.occasion}
            maxLength={60}
            onInput={(occasion) => set({ occasion })}
          />
        </div>
      </div>
      <PartsForm words={words} template={template} onChange={onChange} />
      <BlanksForm words={words} template={template} onChange={onChange} />
      <PictureForm
        words={words}
        picture={template.picture}
        actions={actions}
        onChange={(picture) => set({ picture })}
        onUploaded={onUploaded}
      />
      <section class="card stack" aria-label={said.sourceHeading}>
        <h3>{said.sourceHeading}</h3>
        <SourceForm words={words} source={template.source} onChange={(source) => set({ source })} />
      </section>
      <section class="card stack">
        <div class="side-by-side">
          <DayField
            label={said.validFrom}
            value={template.validFrom}
            onInput={(validFrom) => set({ validFrom })}
          />
          <DayField label={said.validTo} value={template.validTo} onInput={(validTo) => set({ validTo })} />
        </div>
        <CampaignChoice
          words={words}
          pack={pack}
          value={template.campaignId}
          onChange={(campaignId) => set({ campaignId })}
        />
        <WordsField label={said.tags} words={template.tags} onInput={(tags) => set({ tags })} />
        <Field label={said.id} value={template.id} maxLength={80} onInput={(id) => set({ id })} />
      </section>
    </section>
  );
}
