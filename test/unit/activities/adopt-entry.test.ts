import { describe, expect, test } from 'vitest';
import type { Correction, EntryBody, LogEntry } from '../../../utils/contract/log-entry.ts';
import { adoptEntry } from '../../../utils/domain/activities/adopt-entry.ts';
import { isTakenBack } from '../../../utils/domain/activities/entry-bodies.ts';
import {
  correctEntry,
  type Moved,
  receiveEntry,
  refuseEntry,
  retryEntry,
  sealEntry,
} from '../../../utils/domain/activities/entry-moves.ts';
import { aReceipt, aReceivedEntry } from '../../builders/a-log-entry.ts';
import { anActivityInput } from '../../builders/an-activity.ts';

const LATER = '2026-11-21T03:00:00.000Z';
const FIRST = aReceivedEntry('BN-2026-000001');
const { id } = FIRST.activity;
const body = (revision: number, title: string, over: Partial<EntryBody> = {}): EntryBody => ({
  ...FIRST.activity,
  revision,
  title,
  ...over,
});
const pending = (revision: number, title: string, over: Partial<EntryBody> = {}): Correction => ({
  activity: body(revision, title, over),
  sendAfterAt: FIRST.sendAfterAt,
});
const sealed = (revision: number, title: string): Correction => ({ ...pending(revision, title), seq: 7 });
const refused = (revision: number, title: string): Correction => ({
  ...sealed(revision, title),
  refusal: 'conflict',
});

/** What the backend has. */
const stored = (revision: number, title: string, over: Partial<LogEntry> = {}): LogEntry => ({
  ...FIRST,
  activity: body(revision, title),
  seq: 9,
  receipt: aReceipt({ activityId: id, revision }),
  ...over,
});
const here = (correction?: Correction, nextCorrection?: Correction): LogEntry => ({
  ...FIRST,
  ...(correction ? { correction } : {}),
  ...(nextCorrection ? { nextCorrection } : {}),
});
/** What is left of the admin's words: revision, words, and how they stand. */
const left = (entry: Moved) => {
  if (entry === undefined || entry === 'gone') return entry;
  const say = ({ activity, seq, refusal }: Correction) =>
    `${activity.revision ?? 1} ${activity.title}${seq === undefined ? '' : ` #${seq}`}${refusal ? ` ${refusal}` : ''}`;
  return [entry.correction, entry.nextCorrection].flatMap((each) => (each ? [say(each)] : []));
};

const gone = body(2, 'B', { withdrawn: true });
const GONE = stored(2, 'B', { activity: gone, state: 'withdrawn' });

test.each<[string, LogEntry | undefined, LogEntry, string[]]>([
  ['nothing is here', undefined, stored(2, 'B'), []],
  ['nothing was corrected', here(), stored(2, 'B'), []],
  ['an unsent correction goes on after it', here(pending(2, 'A')), stored(2, 'B'), ['3 A']],
  ['the same words are not said twice', here(pending(2, 'B')), stored(2, 'B'), []],
  [
    'a sealed correction that is this very body has arrived',
    here(sealed(2, 'A')),
    stored(2, 'A', { seq: 7 }),
    [],
  ],
  ['another sealed correction gets its own answer', here(sealed(2, 'A')), stored(2, 'B'), ['2 A #7']],
  [
    'a sealed correction that somebody else has sent meanwhile is there',
    here(sealed(2, 'B')),
    stored(2, 'B'),
    [],
  ],
  [
    'one that comes after what is stored is on its way still',
    here(sealed(3, 'B')),
    stored(2, 'B'),
    ['3 B #7'],
  ],
  [
    'what follows what has arrived goes on',
    here(sealed(2, 'A'), pending(3, 'N')),
    stored(2, 'A', { seq: 7 }),
    ['3 N'],
  ],
  ['and not when it is the same', here(sealed(2, 'A'), pending(3, 'A')), stored(2, 'A', { seq: 7 }), []],
  [
    'what follows another waits behind it',
    here(sealed(2, 'A'), pending(3, 'N')),
    stored(5, 'B'),
    ['2 A #7', '6 N'],
  ],
  ['a refused correction stays refused', here(refused(2, 'A')), stored(2, 'B'), ['2 A #7 conflict']],
  [
    'a refused correction that is this very body has arrived',
    here(refused(2, 'A')),
    stored(2, 'A', { seq: 7 }),
    [],
  ],
  [
    'an accepted one takes nothing of that away',
    here(refused(2, 'A')),
    stored(2, 'B', { state: 'accepted' }),
    ['2 A #7 conflict'],
  ],
  [
    'what was not sent goes to an accepted one, to be refused',
    here(pending(2, 'A')),
    stored(2, 'B', { state: 'accepted' }),
    ['3 A'],
  ],
  ['a correction of what was taken back meanwhile goes on', here(pending(2, 'A')), GONE, ['3 A']],
  [
    'taken back here and there is one and the same',
    here({ ...pending(2, 'A'), activity: { ...gone, title: 'A' } }),
    GONE,
    [],
  ],
  [
    'an entry that was refused itself is kept beside it',
    { ...FIRST, state: 'refused', refusal: 'conflict', activity: { ...FIRST.activity, title: 'A' } },
    stored(2, 'B'),
    ['1 A #1 conflict'],
  ],
])('%s', (_, present, from, expected) => {
  const adopted = adoptEntry(present, from);
  expect(left(adopted)).toEqual(expected);
  expect(adopted).toMatchObject({
    activity: from.activity,
    seq: from.seq,
    receipt: from.receipt,
    state: from.state,
  });
});

test('what is not newer than what is here changes nothing', () => {
  expect(adoptEntry(stored(2, 'A'), stored(2, 'B'))).toBeUndefined();
  expect(adoptEntry(stored(3, 'A'), stored(2, 'B'))).toBeUndefined();
});

describe('afterwards', () => {
  const receipt = aReceipt({ activityId: id, revision: 2 });
  const adopt = (present: LogEntry, from: LogEntry) => adoptEntry(present, from) as LogEntry;

  test('the answer that an older revision had arrived does not set the entry back', () => {
    const answered = receiveEntry(adopt(here(sealed(2, 'A'), pending(3, 'N')), stored(5, 'B')), 2, receipt);
    expect(answered?.activity).toEqual(body(5, 'B'));
    expect(left(answered)).toEqual(['6 N']);
  });

  test('the answer that it never arrived keeps it, refused', () => {
    expect(left(refuseEntry(adopt(here(sealed(2, 'A')), stored(5, 'B')), 2, 'conflict'))).toEqual([
      '2 A #7 conflict',
    ]);
  });

  test.each([
    [2, ['3 A']],
    [5, ['6 A']],
  ])(
    'sending the refused words again makes them the next revision after %i, with a new number',
    (revision, expected) => {
      const again = retryEntry(adopt(here(refused(2, 'A')), stored(revision, 'B')));
      expect(left(again)).toEqual(expected);
      expect(left(sealEntry(again as LogEntry, 11, LATER))).toEqual([`${expected[0]} #11`]);
    },
  );

  test('writing them anew makes them the next revision too, however often', () => {
    const correct = (entry: Moved) => correctEntry(entry as LogEntry, anActivityInput({ title: 'N' }), LATER);
    const once = correct(adopt(here(refused(4, 'A')), stored(2, 'B')));
    expect([left(once), left(correct(once))]).toEqual([['5 N'], ['5 N']]);
  });

  test('a correction of what was taken back elsewhere is not shown as taken back, and brings it back', () => {
    const entry = adopt(here(pending(2, 'A')), GONE);
    expect([isTakenBack(adopt(here(), GONE)), isTakenBack(entry)]).toEqual([true, false]);
    const answered = receiveEntry(sealEntry(entry, 8, LATER) as LogEntry, 3, { ...receipt, revision: 3 });
    expect(answered).toMatchObject({ state: 'received', activity: { title: 'A', revision: 3 } });
  });
});
