import type { PackDesk } from '../../utils/contract/pack-facts.ts';
import { toVietnamDayAndTime } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { BodyNote } from '../ui/body-note.tsx';

/** Why the newest packs are not in use, that the last verified ones are, and what to do. */
export function PackTrouble({ words, packs }: { words: Dictionary; packs: PackDesk }) {
  const { trouble, confirmedAt } = packs;
  if (!trouble) return null;
  const kept = words.packs.kept(confirmedAt === undefined ? undefined : toVietnamDayAndTime(confirmedAt));
  const sentence = words.packs.trouble[trouble](kept);
  // A lost network is told by the outbox already, and packs are made to work without one.
  return trouble === 'unreachable' ? (
    <div class="body-note">
      <p class="small quiet">{sentence}</p>
    </div>
  ) : (
    <BodyNote tone="look" sentence={sentence} />
  );
}
