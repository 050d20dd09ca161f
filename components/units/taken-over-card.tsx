import type { StoredOverview } from '../../utils/contract/stored-overview.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';

/** For the officer who has just taken over: what came along, and where to look first. */
export function TakenOverCard({
  words: { handover },
  takenOver,
}: {
  words: FullDictionary;
  takenOver: StoredOverview['takenOver'];
}) {
  if (!takenOver) return null;
  const { fromLabel, entries, items, from, done } = takenOver;
  const say = handover.taken;
  return (
    <section class="card stack" aria-label={say.heading}>
      <h2>{say.heading}</h2>
      <p>{say.from(fromLabel)}</p>
      <p role="status">{done ? say.log(entries, toShortDate(from)) : say.coming(entries)}</p>
      {items > 0 ? <p>{say.items(items)}</p> : null}
      <h3>{say.first}</h3>
      <ol class="handover-steps">
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
