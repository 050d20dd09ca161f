import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import { toDayAndMonth, toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import { toViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { HandInForm } from './hand-in-form.tsx';
import { HandInState } from './hand-in-state.tsx';

export interface HandInCardProps {
  desk: Desk;
  /** The week that is shown around the card; the card begins with the one that is due, and then follows it. */
  week: string;
  actions: PanelActions;
}

/** Handing in a week: which one, where it stands, what will be sent, and the two ways to hand it in. */
export function HandInCard({ desk, week, actions }: HandInCardProps) {
  const words = toViewWords(desk.settings.language);
  const say = words.handIn;
  const [chosen, setChosen] = useState(desk.handIn?.due?.week ?? week);
  const around = useRef(week);
  useEffect(() => {
    if (around.current !== week) setChosen(week);
    around.current = week;
  }, [week]);
  if (!desk.handIn)
    return (
      <section class="card stack hand-in" aria-label={say.heading}>
        <h3>{say.heading}</h3>
        <p class="small quiet">{say.unpaired}</p>
        <div>
          <Button tone="plain" onClick={() => void actions.openOptions()}>
            {words.panel.pairNow}
          </Button>
        </div>
      </section>
    );
  const { weeks, due } = desk.handIn;
  // This week and the last, and what further back still wants something of the admin.
  const offered = weeks.filter(
    ({ week: each, queued, report }, index) =>
      index < 2 || queued !== undefined || report?.state === 'returned' || each === due?.week,
  );
  const shown = weeks.find((each) => each.week === chosen) ?? weeks[0];
  if (!shown) return null;
  const days = weekDays(shown.week);
  const from = toDayAndMonth(days[0] ?? '');
  const to = toShortDate(days.at(-1) ?? '');
  return (
    <section class="card stack hand-in" aria-label={say.heading}>
      <div class="row spread">
        <h3>{say.heading}</h3>
        <fieldset class="row hand-in-weeks" aria-label={say.choose}>
          {offered.map((each) => (
            <button
              key={each.week}
              type="button"
              class="filter"
              aria-pressed={each.week === shown.week}
              onClick={() => setChosen(each.week)}
            >
              {say.week(Number(each.week.slice(6)))}
            </button>
          ))}
        </fieldset>
      </div>
      <HandInState words={words} of={shown} range={say.range(from, to)} desk={desk} actions={actions} />
      <HandInForm key={shown.week} words={words} of={shown} desk={desk} actions={actions} />
    </section>
  );
}
