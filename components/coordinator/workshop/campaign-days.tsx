import type { CampaignDays } from '../../../utils/contract/campaign.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { NumberField } from './number-field.tsx';

interface CampaignDaysProps {
  words: CoordinatorDictionary;
  today: string;
  days: CampaignDays;
  onChange: (days: CampaignDays) => void;
}

type Form = 'fixed' | 'everyYear' | 'tet';

/** When a campaign runs, in one of the three ways in which that can be said. */
export function CampaignDaysForm({ words, today, days, onChange }: CampaignDaysProps) {
  const said = words.coordinator.editor.plans.campaigns;
  const form: Form = 'everyYear' in days ? 'everyYear' : 'tet' in days ? 'tet' : 'fixed';
  const forms = Object.entries(said.forms) as [Form, string][];
  const blank: Record<Form, CampaignDays> = {
    fixed: { from: today, to: today },
    everyYear: { everyYear: { from: today.slice(5), to: today.slice(5) } },
    tet: { tet: { daysBefore: 20, daysAfter: 5 } },
  };
  return (
    <div class="stack">
      <Choice
        label={said.when}
        value={form}
        options={forms.map(([value, label]) => ({ value, label }))}
        onChange={(next) => onChange(blank[next])}
      />
      {'from' in days ? (
        <div class="side-by-side">
          <DayField
            label={said.from}
            value={days.from}
            onInput={(from) => onChange({ ...days, from: from ?? '' })}
          />
          <DayField label={said.to} value={days.to} onInput={(to) => onChange({ ...days, to: to ?? '' })} />
        </div>
      ) : null}
      {'everyYear' in days ? (
        <div class="side-by-side">
          <YearDayFields
            words={words}
            legend={said.begins}
            value={days.everyYear.from}
            onChange={(from) => onChange({ everyYear: { ...days.everyYear, from } })}
          />
          <YearDayFields
            words={words}
            legend={said.ends}
            value={days.everyYear.to}
            onChange={(to) => onChange({ everyYear: { ...days.everyYear, to } })}
          />
        </div>
      ) : null}
      {'tet' in days ? (
        <div class="side-by-side">
          <NumberField
            label={said.daysBefore}
            value={days.tet.daysBefore}
            most={90}
            onInput={(daysBefore) => onChange({ tet: { ...days.tet, daysBefore } })}
          />
          <NumberField
            label={said.daysAfter}
            value={days.tet.daysAfter}
            most={90}
            onInput={(daysAfter) => onChange({ tet: { ...days.tet, daysAfter } })}
          />
        </div>
      ) : null}
    </div>
  );
}

interface YearDayProps {
  words: CoordinatorDictionary;
  legend: string;
  /** `MM-DD` */
  value: string;
  onChange: (day: string) => void;
}

const toNumber = (text: string | undefined) => Number(text ?? '');
const twoDigits = (number: number) => String(number).padStart(2, '0');

function YearDayFields({ words, legend, value, onChange }: YearDayProps) {
  const said = words.coordinator.editor.plans.campaigns;
  const [month, day] = value.split('-').map(toNumber);
  const set = (next: { month?: number; day?: number }) =>
    onChange(`${twoDigits(next.month ?? month ?? 0)}-${twoDigits(next.day ?? day ?? 0)}`);
  return (
    <fieldset class="year-day">
      <legend class="small">{legend}</legend>
      <NumberField label={said.day} value={day ?? 0} most={31} onInput={(number) => set({ day: number })} />
      <NumberField
        label={said.month}
        value={month ?? 0}
        most={12}
        onInput={(number) => set({ month: number })}
      />
    </fieldset>
  );
}
