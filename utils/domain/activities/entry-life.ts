import type { LogEntry } from '../../contract/log-entry.ts';

/**
 * Where an entry is in its life. `waiting`: only here, without a number; `sending`: it has its number and goes to the backend again and
 * again until there is an answer; the others are what the backend last said.
 */
export type EntryLife =
  | 'waiting'
  | 'sending'
  | 'received'
  | 'returned'
  | 'accepted'
  | 'withdrawn'
  | 'refused';

/** What happens to an entry: by the admin, by the sender, by a coordinator. */
export type EntryMove =
  | 'correct'
  | 'withdraw'
  | 'undo'
  | 'discard'
  | 'retry'
  | 'seal'
  | 'receive'
  | 'refuse'
  | 'return'
  | 'accept'
  /** The backend has it no more, as after a backup was restored. */
  | 'lose';

/**
 * Every legal move and where it can lead; what is not here is not allowed. `gone`: nothing is left, nobody else has seen it. A correction
 * and a withdrawal of what has a number stand beside it until their own receipt, so they lead nowhere by themselves.
 */
const LIFE: Record<EntryLife, Partial<Record<EntryMove, readonly (EntryLife | 'gone')[]>>> = {
  waiting: { correct: ['waiting'], withdraw: ['gone'], undo: ['gone'], seal: ['sending'] },
  sending: {
    correct: ['sending'],
    withdraw: ['sending'],
    undo: ['sending'],
    receive: ['received', 'returned', 'accepted', 'withdrawn'],
    refuse: ['refused'],
    // A coordinator may have seen it before its receipt came here.
    return: ['sending'],
    accept: ['sending'],
  },
  received: {
    correct: ['received'],
    withdraw: ['received'],
    undo: ['received'],
    discard: ['received'],
    retry: ['received'],
    seal: ['received'],
    receive: ['received', 'withdrawn'],
    refuse: ['received'],
    return: ['returned'],
    accept: ['accepted'],
    lose: ['sending'],
  },
  returned: {
    correct: ['returned'],
    withdraw: ['returned'],
    undo: ['returned'],
    discard: ['returned'],
    retry: ['returned'],
    seal: ['returned'],
    receive: ['received', 'withdrawn'],
    refuse: ['returned'],
    return: ['returned'],
    accept: ['accepted'],
    lose: ['sending'],
  },
  // Accepted while a correction was on its way: the correction gets its answer all the same.
  accepted: {
    undo: ['accepted'],
    discard: ['accepted'],
    retry: ['accepted'],
    seal: ['accepted'],
    receive: ['received', 'withdrawn'],
    refuse: ['accepted'],
    return: ['returned'],
    accept: ['accepted'],
    lose: ['sending'],
  },
  // Taken back elsewhere while a correction was on its way here: it gets its answer too, and with it the entry counts again.
  withdrawn: {
    undo: ['withdrawn'],
    discard: ['withdrawn'],
    retry: ['withdrawn'],
    seal: ['withdrawn'],
    receive: ['received', 'withdrawn'],
    refuse: ['withdrawn'],
    lose: ['sending'],
  },
  refused: {
    correct: ['refused'],
    undo: ['refused'],
    discard: ['gone', 'refused'],
    retry: ['sending', 'refused'],
    seal: ['refused'],
    receive: ['received'],
    refuse: ['refused'],
    return: ['refused'],
    accept: ['refused'],
  },
};

export const ENTRY_LIVES = Object.keys(LIFE) as EntryLife[];

export function toEntryLife({ state, seq }: Pick<LogEntry, 'state' | 'seq'>): EntryLife {
  return state === 'waiting' && seq !== undefined ? 'sending' : state;
}

/** Where a move can lead from here; nowhere when it is not legal. */
export function findEntryMove(life: EntryLife, move: EntryMove): readonly (EntryLife | 'gone')[] {
  return LIFE[life][move] ?? [];
}

export function isEntryMove(entry: Pick<LogEntry, 'state' | 'seq'>, move: EntryMove): boolean {
  return findEntryMove(toEntryLife(entry), move).length > 0;
}
