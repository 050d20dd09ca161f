import type { DraftEvent } from '../../../utils/contract/pack-draft.ts';
import { toHistory } from '../../../utils/domain/packs/draft-history.ts';
import { toVietnamDayAndTime } from '../../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';

/** Who did what when, the last first. */
export function EventList({
  words,
  events,
}: {
  words: CoordinatorDictionary;
  events: readonly DraftEvent[];
}) {
  const { review, list } = words.coordinator;
  const ordered = toHistory(events).reverse();
  return (
    <section class="card stack" aria-label={review.eventsHeading}>
      <h3>{review.eventsHeading}</h3>
      <ol class="events">
        {ordered.map(({ at, who, move, reason, revision }) => (
          <li key={`${at} ${move} ${revision}`}>
            <span class="small quiet">{toVietnamDayAndTime(at)}</span>
            <span>{review.events[move](who)}</span>
            {reason ? <span class="small">{list.reason(reason)}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
