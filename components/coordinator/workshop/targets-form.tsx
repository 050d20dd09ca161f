import type { MediaKind } from '../../../utils/contract/media-kind.ts';
import type { Target } from '../../../utils/contract/target.ts';
import type { UnitLevel } from '../../../utils/contract/unit.ts';
import { toFree } from '../../../utils/domain/packs/template-notation.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { CampaignChoice } from './campaign-choice.tsx';
import { CheckList } from './check-list.tsx';
import type { SectionProps } from './editor-section.tsx';
import { NumberField } from './number-field.tsx';
import { RowList } from './row-list.tsx';
import { SourceForm } from './source-form.tsx';
import { TetOffForm } from './tet-off-form.tsx';

const listed = <T,>(values: T[]) => (values.length === 0 ? undefined : values);
const toOptions = <T extends string>(names: Record<T, string>) =>
  (Object.entries(names) as [T, string][]).map(([value, label]) => ({ value, label }));

/** How much of what the units are asked to do, in which period, by which document. */
export function TargetsForm(props: SectionProps & { newSeed: () => string }) {
  const { words, today, pack, onChange, newSeed } = props;
  const { plans, templates, aim } = words.coordinator.editor;
  const said = plans.targets;
  const targets = pack.targets ?? [];
  return (
    <RowList<Target>
      words={words}
      said={said}
      rows={targets}
      most={100}
      make={() => ({
        id: toFree(
          `ct-${newSeed()}`,
          targets.map(({ id }) => id),
        ),
        title: '',
        kind: 'item',
        number: 1,
        period: 'week',
        from: today,
        source: { title: '' },
      })}
      onChange={(next) => onChange(withValue(pack, { targets: listed(next) }))}
    >
      {(target, change) => (
        <>
          <Field
            label={said.title}
            hint={said.titleHint}
            value={target.title}
            maxLength={120}
            onInput={(title) => change({ title })}
          />
          <div class="blank-grid">
            <Choice
              label={said.kind}
              value={target.kind}
              options={toOptions(said.kinds)}
              onChange={(kind) => change({ kind, media: kind === 'media' ? target.media : undefined })}
            />
            <NumberField
              label={said.number}
              value={target.number}
              most={10_000}
              onInput={(number) => change({ number })}
            />
            <Choice
              label={said.period}
              value={target.period}
              options={toOptions(said.periods)}
              onChange={(period) => change({ period })}
            />
          </div>
          {target.kind === 'media' ? (
            <CheckList
              legend={said.media}
              options={Object.entries(plans.mediaKinds) as [MediaKind, string][]}
              chosen={target.media}
              onChange={(media) => change({ media })}
            />
          ) : null}
          <CampaignChoice
            words={words}
            pack={pack}
            value={target.campaignId}
            onChange={(campaignId) => change({ campaignId })}
          />
          <div class="side-by-side">
            <DayField
              label={said.from}
              value={target.from}
              onInput={(from) => change({ from: from ?? '' })}
            />
            <DayField label={said.to} value={target.to} onInput={(to) => change({ to })} />
          </div>
          <CheckList
            legend={said.weekdays}
            options={said.weekdayNames.map((name, index) => [index + 1, name] as const)}
            chosen={target.weekdays}
            onChange={(weekdays) => change({ weekdays })}
          />
          <CheckList
            legend={said.levels}
            options={Object.entries(aim.levelNames) as [UnitLevel, string][]}
            chosen={target.levels}
            onChange={(levels) => change({ levels })}
          />
          <WordsField
            label={said.units}
            words={target.units ?? []}
            onInput={(units) => change({ units: listed(units) })}
          />
          <section class="stack" aria-label={templates.sourceHeading}>
            <h4>{templates.sourceHeading}</h4>
            <SourceForm words={words} source={target.source} onChange={(source) => change({ source })} />
          </section>
          <section class="stack" aria-label={said.daysOff}>
            <h4>{said.daysOff}</h4>
            <RowList
              words={words}
              said={{ add: said.dayOffAdd, remove: said.dayOffRemove, item: said.dayOff }}
              rows={target.daysOff ?? []}
              most={60}
              nested
              make={() => ({ title: '', from: today, to: today })}
              onChange={(daysOff) => change({ daysOff: listed(daysOff) })}
            >
              {(dayOff, set) => (
                <div class="blank-grid">
                  <Field
                    label={said.dayOffTitle}
                    value={dayOff.title}
                    maxLength={80}
                    onInput={(title) => set({ title })}
                  />
                  <DayField
                    label={said.from}
                    value={dayOff.from}
                    onInput={(from) => set({ from: from ?? '' })}
                  />
                  <DayField label={said.to} value={dayOff.to} onInput={(to) => set({ to: to ?? '' })} />
                </div>
              )}
            </RowList>
            <TetOffForm words={words} tetOff={target.tetOff} onChange={(tetOff) => change({ tetOff })} />
          </section>
        </>
      )}
    </RowList>
  );
}
