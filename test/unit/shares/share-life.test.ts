import { describe, expect, test } from 'vitest';
import { ShareState } from '../../../utils/contract/share-state.ts';
import {
  findShareMove,
  isShareMove,
  type ShareFacts,
  type ShareMove,
  toShareState,
} from '../../../utils/domain/shares/share-life.ts';

const TODAY = '2026-11-21';
const YES_NO = [false, true];

/** Every combination of what can be known of an item. */
const allFacts: ShareFacts[] = YES_NO.flatMap((shared) =>
  YES_NO.flatMap((exempt) =>
    YES_NO.flatMap((opened) =>
      [undefined, '2026-11-20', TODAY, '2026-11-22'].map((dueOn) => ({ shared, exempt, opened, dueOn })),
    ),
  ),
);

/** What a move changes of the facts; undefined where there is nothing to change. */
const CHANGES: Record<ShareMove, (facts: ShareFacts) => ShareFacts> = {
  open: (facts) => ({ ...facts, opened: true }),
  share: (facts) => ({ ...facts, shared: true }),
  undo: (facts) => ({ ...facts, shared: false }),
  exempt: (facts) => ({ ...facts, exempt: true }),
  restore: (facts) => ({ ...facts, exempt: false }),
  expire: (facts) => ({ ...facts, dueOn: '2026-11-20' }),
  extend: (facts) => ({ ...facts, dueOn: '2026-11-30' }),
};
const moves = Object.keys(CHANGES) as ShareMove[];

describe.each(ShareState.options)('from %s', (state) => {
  test.each(moves)('%s leads exactly where the facts lead', (move) => {
    const reached = new Set(
      allFacts
        .filter((facts) => toShareState(facts, TODAY) === state)
        .map((facts) => toShareState(CHANGES[move](facts), TODAY)),
    );
    if (isShareMove(state, move)) expect(new Set(findShareMove(state, move))).toEqual(reached);
    // A move that is not legal would hide what is done, say a thing twice, or change nothing.
    else expect(ILLEGAL[state]).toContain(move);
  });
});

/** Written out a second time on purpose: a new move must be thought about in every state. */
const ILLEGAL: Record<ShareState, readonly ShareMove[]> = {
  to_do: ['undo', 'restore', 'extend'],
  opened: ['undo', 'restore', 'extend'],
  expired: ['undo', 'restore', 'expire'],
  not_applicable: ['open', 'undo', 'exempt', 'expire', 'extend'],
  done: ['open', 'share', 'exempt', 'restore', 'expire', 'extend'],
};

test('every state has a fact that leads to it, and every set of facts one state', () => {
  expect(new Set(allFacts.map((facts) => toShareState(facts, TODAY)))).toEqual(new Set(ShareState.options));
});

test('the due day itself still counts, until midnight in Viet Nam', () => {
  const facts = { shared: false, exempt: false, opened: true, dueOn: TODAY };
  expect(toShareState(facts, TODAY)).toBe('opened');
  expect(toShareState(facts, '2026-11-22')).toBe('expired');
});
