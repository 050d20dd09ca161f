import { describe, expect, test } from 'vitest';
import type { EntryReview } from '../../../utils/contract/entry-review.ts';
import type { LogEntry } from '../../../utils/contract/log-entry.ts';
import {
  ENTRY_LIVES,
  type EntryLife,
  type EntryMove,
  findEntryMove,
  toEntryLife,
} from '../../../utils/domain/activities/entry-life.ts';
import {
  correctEntry,
  discardEntry,
  loseEntry,
  type Moved,
  receiveEntry,
  refuseEntry,
  retryEntry,
  reviewEntry,
  sealEntry,
  undoEntry,
  withdrawEntry,
} from '../../../utils/domain/activities/entry-moves.ts';
import { aLogEntry, aReceipt } from '../../builders/a-log-entry.ts';
import { anActivityInput } from '../../builders/an-activity.ts';

const LATER = '2026-11-21T03:00:00.000Z';
const ENTRY = aLogEntry();
const { id } = ENTRY.activity;
const receipt = aReceipt({ activityId: id });
const body = (revision: number, over: Partial<LogEntry['activity']> = {}) => ({
  ...ENTRY.activity,
  revision,
  ...over,
});
const pending = { activity: body(2), sendAfterAt: ENTRY.sendAfterAt };
const numbered = { ...pending, seq: 7 };
const withdrawal = { ...numbered, activity: body(2, { withdrawn: true }) };

const BARE: Record<EntryLife, LogEntry> = {
  waiting: ENTRY,
  sending: { ...ENTRY, seq: 1 },
  received: { ...ENTRY, seq: 1, state: 'received', receipt },
  returned: { ...ENTRY, seq: 1, state: 'returned', receipt },
  accepted: { ...ENTRY, seq: 1, state: 'accepted', receipt },
  withdrawn: { ...ENTRY, seq: 1, state: 'withdrawn', receipt },
  refused: { ...ENTRY, seq: 1, state: 'refused', refusal: 'bad_request' },
};

/** Each life, alone and with whatever can stand beside it. */
const FORMS = (life: EntryLife): LogEntry[] => {
  const bare = BARE[life];
  if (life === 'waiting') return [bare];
  const known: LogEntry = {
    ...bare,
    review: { revision: 1, standing: 'returned', reason: 'Thiếu ngày', reviewedAt: LATER },
  };
  const accepted: LogEntry = { ...bare, review: { revision: 1, standing: 'accepted', reviewedAt: LATER } };
  const beside = [bare, known, accepted, { ...bare, correction: pending }];
  // The next revision gets its number only after the answer to this one.
  // A withdrawn one is on its way again when the server has lost it.
  const withdrawn: LogEntry = { ...bare, activity: { ...bare.activity, withdrawn: true } };
  if (life === 'sending') return [...beside, withdrawn];
  return [
    ...beside,
    { ...bare, correction: numbered },
    // What was refused is thrown away and not withdrawn: nobody has it.
    ...(life === 'refused' ? [] : [{ ...bare, correction: withdrawal }]),
    { ...bare, correction: { ...numbered, refusal: 'not_allowed' } },
    { ...bare, correction: numbered, nextCorrection: { ...pending, activity: body(3) } },
  ];
};

const review = (standing: EntryReview['standing']): EntryReview => ({
  activityId: id,
  revision: 1,
  standing,
  reviewedAt: '2026-11-22T01:00:00.000Z',
});

const MOVES: Record<EntryMove, (entry: LogEntry) => Moved> = {
  correct: (entry) => correctEntry(entry, anActivityInput({ title: 'Bản sửa' }), LATER),
  withdraw: (entry) => withdrawEntry(entry, LATER),
  undo: (entry) => undoEntry(entry, LATER),
  discard: discardEntry,
  retry: retryEntry,
  seal: (entry) => sealEntry(entry, 9, LATER),
  receive: (entry) => receiveEntry(entry, 1, receipt) ?? receiveEntry(entry, 2, { ...receipt, revision: 2 }),
  refuse: (entry) => refuseEntry(entry, 1, 'bad_request') ?? refuseEntry(entry, 2, 'bad_request'),
  return: (entry) => reviewEntry(entry, review('returned')),
  accept: (entry) => reviewEntry(entry, review('accepted')),
  lose: loseEntry,
};

const pairs = ENTRY_LIVES.flatMap((life) =>
  (Object.keys(MOVES) as EntryMove[]).map((move) => [life, move] as const),
);

describe.each(pairs)('%s, %s', (life, move) => {
  const legal = findEntryMove(life, move);
  const reached = FORMS(life).flatMap((entry) => {
    expect(toEntryLife(entry)).toBe(life);
    const before = structuredClone(entry);
    const moved = MOVES[move](entry);
    // A move is a value: what was there before is not touched.
    expect(entry).toEqual(before);
    return moved === undefined ? [] : [moved === 'gone' ? 'gone' : toEntryLife(moved)];
  });

  test(legal.length === 0 ? 'is never done' : `leads to ${legal.join(' or ')} and nowhere else`, () => {
    expect(new Set(reached)).toEqual(new Set(legal));
  });
});

describe('what has a number', () => {
  const lives = ENTRY_LIVES.filter((life) => life !== 'waiting');

  test.each(lives)('never changes its body: %s', (life) => {
    for (const entry of FORMS(life))
      for (const move of ['correct', 'withdraw', 'undo', 'seal', 'retry'] as const) {
        const moved = MOVES[move](entry);
        if (moved === undefined || moved === 'gone') continue;
        expect([moved.activity, moved.seq]).toEqual([entry.activity, entry.seq]);
        if (entry.correction?.seq !== undefined && !entry.correction.refusal)
          expect([moved.correction?.activity, moved.correction?.seq]).toEqual([
            entry.correction.activity,
            entry.correction.seq,
          ]);
      }
  });

  test('is corrected by its next revision, under the same id, day and moment', () => {
    const corrected = MOVES.correct(BARE.received) as LogEntry;
    expect(corrected.correction).toEqual({
      activity: { ...body(2), title: 'Bản sửa' },
      sendAfterAt: LATER,
    });
  });

  test('and was refused as a correction is not sent under the same revision with other words', () => {
    const entry: LogEntry = { ...BARE.received, correction: { ...numbered, refusal: 'bad_request' } };
    expect((MOVES.correct(entry) as LogEntry).correction?.activity.revision).toBe(3);
  });
});

test('before it has a number, the words are simply others', () => {
  const corrected = MOVES.correct(ENTRY) as LogEntry;
  expect(corrected).toEqual({
    ...ENTRY,
    activity: { ...ENTRY.activity, title: 'Bản sửa' },
    sendAfterAt: LATER,
  });
});

test('a correction of a correction that is on its way waits for its receipt, and then goes as the next revision', () => {
  const twice = MOVES.correct({ ...BARE.received, correction: numbered }) as LogEntry;
  expect(twice.nextCorrection?.activity).toMatchObject({ revision: 3, title: 'Bản sửa' });
  const received = receiveEntry(twice, 2, { ...receipt, revision: 2 });
  expect(received).toMatchObject({
    seq: 7,
    activity: { revision: 2 },
    correction: { activity: { revision: 3 } },
  });
  expect(received?.nextCorrection).toBeUndefined();
});

test('undo brings back the words that a withdrawal took the place of', () => {
  const corrected = MOVES.correct(BARE.received) as LogEntry;
  const withdrawn = MOVES.withdraw(corrected) as LogEntry;
  expect(withdrawn.correction?.activity).toMatchObject({ withdrawn: true, title: 'Bản sửa', revision: 2 });
  const undone = MOVES.undo(withdrawn) as LogEntry;
  expect(undone.correction?.activity).toEqual(corrected.correction?.activity);
  expect(MOVES.undo(undone)).toEqual(BARE.received);
});

test('nothing can be done to what was taken back but to undo it', () => {
  const withdrawn = MOVES.withdraw(BARE.received) as LogEntry;
  expect([MOVES.correct(withdrawn), MOVES.withdraw(withdrawn)]).toEqual([undefined, undefined]);
});

describe('the word of a coordinator', () => {
  test('that comes before the receipt counts once the receipt is there', () => {
    const early = reviewEntry(BARE.sending, { ...review('returned'), reason: 'Thiếu đường dẫn' });
    expect(early?.state).toBe('waiting');
    expect(receiveEntry(early as LogEntry, 1, receipt)).toMatchObject({
      state: 'returned',
      review: { reason: 'Thiếu đường dẫn' },
    });
  });

  test('on an earlier revision says nothing of the correction', () => {
    const entry: LogEntry = { ...BARE.received, activity: body(2) };
    expect(reviewEntry(entry, review('accepted'))?.state).toBe('received');
  });

  test('that is older than the one that is known changes nothing', () => {
    const known = reviewEntry(BARE.received, review('accepted')) as LogEntry;
    expect(reviewEntry(known, { ...review('returned'), reviewedAt: LATER })).toBeUndefined();
    expect(reviewEntry(known, review('accepted'))).toBeUndefined();
  });
});

test('a withdrawal beside an entry that the server will not have goes with it: nobody has it', () => {
  const entry: LogEntry = {
    ...BARE.sending,
    correction: { ...pending, activity: body(2, { withdrawn: true }) },
  };
  expect(refuseEntry(entry, 1, 'page_not_yours')).toEqual({
    ...BARE.sending,
    state: 'refused',
    refusal: 'page_not_yours',
  });
});
