import type { DraftEvent } from '../../contract/pack-draft.ts';

/**
 * What happened to a version of a pack, oldest first. Servers write `recall` both for asking and for the recall itself, in the name of the last
 * signer, and older extensions know no other word for it: a recall is asked for on a published pack only, so that one which follows
 * a signature is the recall itself.
 */
export function toHistory(events: readonly DraftEvent[]): DraftEvent[] {
  const ordered = [...events].sort((a, b) => a.revision - b.revision);
  return ordered.map((event, index) =>
    event.move === 'recall' && ordered[index - 1]?.move === 'sign' ? { ...event, move: 'recalled' } : event,
  );
}
