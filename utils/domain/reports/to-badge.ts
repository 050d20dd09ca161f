import type { Desk } from '../../contract/desk.ts';

/** What needs the admin today: entries that the server refused, and posts whose day to be shared is today or was before. */
export interface Badge {
  refused: number;
  due: number;
}

export function toBadge({ outbox, shares, today }: Pick<Desk, 'outbox' | 'shares' | 'today'>): Badge {
  const due = shares.filter(
    ({ state, item }) => state === 'to_do' && item.dueOn !== undefined && item.dueOn <= today,
  ).length;
  return { refused: outbox.refused, due };
}
