import { CirclePause } from 'lucide';
import type { Hold } from '../../utils/contract/pack.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Note } from '../ui/note.tsx';

/** "For now, do not post": until when, why, and for what. It cannot be put away, as it ends by itself. */
export function HoldBanner({ words, holds }: { words: Dictionary; holds: readonly Hold[] }) {
  const { hold: text } = words.packs;
  return (
    <>
      {holds.map((hold) => (
        <div class="body-note" key={`${hold.to} ${hold.reason}`}>
          <Note tone="ask" icon={CirclePause}>
            <p>
              <strong>{text.until(toShortDate(hold.to))}</strong>
            </p>
            <p>{hold.reason}</p>
            <p class="quiet">
              {hold.contentKinds
                ? text.kinds(hold.contentKinds.map((kind) => words.reports.contentKinds[kind]).join(', '))
                : text.all}
            </p>
          </Note>
        </div>
      ))}
    </>
  );
}
