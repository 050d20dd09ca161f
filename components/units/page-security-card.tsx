import type { Desk } from '../../utils/contract/desk.ts';
import type { SecurityTick } from '../../utils/contract/page-security.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import { toSecurityStates } from '../../utils/domain/units/page-security.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';

interface PageSecurityCardProps {
  words: Pick<FullDictionary, 'pageChecks'>;
  desk: Desk;
  onTick: (tick: SecurityTick) => void;
}

/** Things about the page that a person looks at now and then. The ticks stay on this device. */
export function PageSecurityCard({ words, desk, onTick }: PageSecurityCardProps) {
  const say = words.pageChecks.security;
  return (
    <section class="card stack" style={{ gap: '8px' }} aria-label={say.heading}>
      <h3>{say.heading}</h3>
      <p class="small quiet">{say.explain}</p>
      <ul class="checks">
        {toSecurityStates(desk.pageSecurity, desk.today).map(({ item, checkedOn, againOn, due }) => (
          <li key={item}>
            <label>
              <input
                type="checkbox"
                checked={!due}
                onChange={(event) => onTick({ item, checked: event.currentTarget.checked })}
              />
              <span>
                {say.items[item]}
                <br />
                <span class="small quiet">
                  {checkedOn === undefined
                    ? say.never
                    : due
                      ? say.dueAgain(toShortDate(checkedOn))
                      : say.checked(toShortDate(checkedOn), toShortDate(againOn ?? checkedOn))}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
