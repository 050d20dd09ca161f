import type { Desk } from '../../contract/desk.ts';

/** What needs the admin today: entries that the server refused or a coordinator gave back, and posts whose day to be shared is today or was before. */
export interface Badge {
  refused: number;
  due: number;
}

/** The same figure that Today says: a post that was opened and not shared yet is still due. */
export function toBadge({ outbox, shareCounts }: Pick<Desk, 'outbox' | 'shareCounts'>): Badge {
  return { refused: outbox.refused + (outbox.returned ?? 0), due: shareCounts.due };
}
