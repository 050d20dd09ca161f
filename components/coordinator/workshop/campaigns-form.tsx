import type { Campaign } from '../../../utils/contract/campaign.ts';
import { toFree } from '../../../utils/domain/packs/template-notation.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import { Check } from '../../ui/check.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import { CampaignDaysForm } from './campaign-days.tsx';
import { CampaignSteps } from './campaign-steps.tsx';
import type { SectionProps } from './editor-section.tsx';
import { MaterialsForm } from './materials-form.tsx';
import { RowList } from './row-list.tsx';
import { SourceForm } from './source-form.tsx';

interface CampaignsFormProps extends SectionProps {
  actions: Pick<CoordinatorActions, 'newSeed' | 'upload'>;
}

/** Campaigns of the union: when, with which words, what is asked of a unit, and the files for it. */
export function CampaignsForm({ words, today, pack, onChange, onUpdate, actions }: CampaignsFormProps) {
  const { plans, templates } = words.coordinator.editor;
  const said = plans.campaigns;
  const campaigns = pack.campaigns ?? [];
  return (
    <RowList<Campaign>
      words={words}
      said={said}
      rows={campaigns}
      most={60}
      make={() => ({
        id: toFree(
          `dot-${actions.newSeed()}`,
          campaigns.map(({ id }) => id),
        ),
        title: '',
        days: { from: today, to: today },
        steps: [],
        materials: [],
        source: { title: '' },
      })}
      onChange={(next) => onChange(withValue(pack, { campaigns: next.length === 0 ? undefined : next }))}
    >
      {(campaign, change) => {
        const { anniversary } = campaign;
        return (
          <>
            <Field
              label={said.title}
              hint={said.titleHint}
              value={campaign.title}
              maxLength={160}
              onInput={(title) => change({ title })}
            />
            <CampaignDaysForm
              words={words}
              today={today}
              days={campaign.days}
              onChange={(days) => change({ days })}
            />
            <Field
              label={said.message}
              hint={said.messageHint}
              value={campaign.message ?? ''}
              maxLength={200}
              onInput={(message) => change({ message: message || undefined })}
            />
            <Field
              label={said.about}
              kind="paragraph"
              value={campaign.about ?? ''}
              maxLength={1000}
              onInput={(about) => change({ about: about || undefined })}
            />
            <Check
              label={said.anniversary}
              checked={anniversary !== undefined}
              onChange={(counts) => change({ anniversary: counts ? { of: '', on: '' } : undefined })}
            />
            {anniversary ? (
              <div class="side-by-side">
                <Field
                  label={said.anniversaryOf}
                  hint={said.anniversaryOfHint}
                  value={anniversary.of}
                  maxLength={120}
                  onInput={(of) => change({ anniversary: { ...anniversary, of } })}
                />
                <DayField
                  label={said.anniversaryOn}
                  value={anniversary.on}
                  onInput={(on) => change({ anniversary: { ...anniversary, on: on ?? '' } })}
                />
              </div>
            ) : null}
            <section class="stack" aria-label={templates.sourceHeading}>
              <h4>{templates.sourceHeading}</h4>
              <SourceForm words={words} source={campaign.source} onChange={(source) => change({ source })} />
            </section>
            <CampaignSteps
              words={words}
              templates={pack.templates}
              steps={campaign.steps}
              newSeed={actions.newSeed}
              onChange={(steps) => change({ steps })}
            />
            <MaterialsForm
              words={words}
              materials={campaign.materials}
              actions={actions}
              onChange={(materials) => change({ materials })}
              onUploaded={(material) =>
                onUpdate((present) => ({
                  ...present,
                  campaigns: present.campaigns?.map((each) =>
                    each.id === campaign.id ? { ...each, materials: [...each.materials, material] } : each,
                  ),
                }))
              }
            />
          </>
        );
      }}
    </RowList>
  );
}
