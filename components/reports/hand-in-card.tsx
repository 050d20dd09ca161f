import type { Desk } from '../../utils/contract/desk.ts';
import type { HandInDesk } from '../../utils/contract/hand-in.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { HandInForm } from './hand-in-form.tsx';
import { HandInState } from './hand-in-state.tsx';

interface HandInCardProps {
  words: ViewWords;
  desk: Desk;
  /** The week that is shown around the card, and the reports of the last weeks. */
  week: string;
  handIn: HandInDesk;
  actions: PanelActions;
  onWeek: (week: string) => void;
}

/** Handing in a week: where it stands, what will be sent, and the two ways to hand it in. Weeks that are long over have none. */
export function HandInCard({ words, desk, week, handIn, actions, onWeek }: HandInCardProps) {
  const say = words.handIn;
  if (desk.unitName === undefined)
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
  const { weeks } = handIn;
  const shown = weeks.find((each) => each.week === week);
  if (!shown) return null;
  // This week and the last, what further back still wants something of the admin, and what is looked at.
  const offered = weeks.filter(
    ({ week: each, queued, report }, index) =>
      index < 2 ||
      queued !== undefined ||
      report?.state === 'returned' ||
      each === desk.dueReport?.week ||
      each === week,
  );
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
              onClick={() => onWeek(each.week)}
            >
              {say.week(Number(each.week.slice(6)))}
            </button>
          ))}
        </fieldset>
      </div>
      <HandInState words={words} of={shown} desk={desk} actions={actions} />
      <HandInForm key={shown.week} words={words} of={shown} desk={desk} actions={actions} />
    </section>
  );
}
