import type { Desk } from '../../contract/desk.ts';

/** The holds beyond those among the things to do: none is said twice. */
export function toOtherHolds({ packs, todos }: Pick<Desk, 'packs' | 'todos'>): Desk['packs']['holds'] {
  return packs.holds.filter(
    (hold) => !todos.some((todo) => todo.kind === 'hold' && todo.hold.reason === hold.reason),
  );
}
