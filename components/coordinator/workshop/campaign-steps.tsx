import type { CampaignStep } from '../../../utils/contract/campaign.ts';
import type { Template } from '../../../utils/contract/template.ts';
import { toFree } from '../../../utils/domain/packs/template-notation.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { RowList } from './row-list.tsx';

interface CampaignStepsProps {
  words: CoordinatorDictionary;
  templates: readonly Template[];
  steps: readonly CampaignStep[];
  newSeed: () => string;
  onChange: (steps: CampaignStep[]) => void;
}

/** What a unit is asked to do in a campaign, one thing after the other. */
export function CampaignSteps({ words, templates, steps, newSeed, onChange }: CampaignStepsProps) {
  const said = words.coordinator.editor.plans.campaigns;
  const kinds = Object.entries(said.stepKinds) as [CampaignStep['kind'], string][];
  return (
    <section class="stack" aria-label={said.steps}>
      <h4>{said.steps}</h4>
      <RowList<CampaignStep>
        words={words}
        said={{ add: said.stepAdd, remove: said.stepRemove, item: said.step }}
        rows={steps}
        most={20}
        nested
        make={() => ({
          id: toFree(
            `buoc-${newSeed()}`,
            steps.map(({ id }) => id),
          ),
          title: '',
          kind: 'post',
        })}
        onChange={onChange}
      >
        {(step, change) => {
          const { templateId } = step;
          const isElsewhere = templateId !== undefined && !templates.some(({ id }) => id === templateId);
          return (
            <>
              <Field
                label={said.stepTitle}
                value={step.title}
                maxLength={160}
                onInput={(title) => change({ title })}
              />
              <div class="side-by-side">
                <Choice
                  label={said.stepKind}
                  value={step.kind}
                  options={kinds.map(([value, label]) => ({ value, label }))}
                  onChange={(kind) => change({ kind })}
                />
                <Choice
                  label={said.stepTemplate}
                  value={templateId ?? ''}
                  options={[
                    { value: '', label: said.stepNoTemplate },
                    ...templates.map(({ id, title }) => ({ value: id, label: title || id })),
                    ...(isElsewhere ? [{ value: templateId, label: templateId }] : []),
                  ]}
                  onChange={(id) => change({ templateId: id || undefined })}
                />
              </div>
              <Field
                label={said.stepLink}
                value={step.link ?? ''}
                inputMode="url"
                maxLength={2048}
                onInput={(link) => change({ link: link.trim() || undefined })}
              />
            </>
          );
        }}
      </RowList>
    </section>
  );
}
