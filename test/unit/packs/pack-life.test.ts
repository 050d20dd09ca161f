import { describe, expect, test } from 'vitest';
import { DraftMove } from '../../../utils/contract/pack-draft.ts';
import {
  findMove,
  hasEnoughSigners,
  isFinal,
  judgeMove,
  type LifeMove,
  type LifeStage,
  legalMoves,
  toStage,
  toState,
} from '../../../utils/domain/packs/pack-life.ts';

const STAGES: LifeStage[] = [
  'draft',
  'submitted',
  'changes_asked',
  'rejected',
  'approved',
  'published',
  'recall_asked',
  'superseded',
  'recalled',
];
const MOVES: LifeMove[] = [...DraftMove.options, 'publish', 'supersede', 'recalled'];

/** The whole table once more, by hand: a change of the rules must be written twice. */
const EXPECTED: Partial<Record<LifeStage, Partial<Record<LifeMove, LifeStage>>>> = {
  draft: { edit: 'draft', submit: 'submitted' },
  submitted: {
    edit: 'draft',
    withdraw: 'draft',
    ask_changes: 'changes_asked',
    reject: 'rejected',
    approve: 'approved',
  },
  changes_asked: { edit: 'draft', submit: 'submitted' },
  approved: { edit: 'draft', sign: 'approved', publish: 'published' },
  published: { recall: 'recall_asked', supersede: 'superseded' },
  recall_asked: {
    withdraw: 'published',
    sign: 'recall_asked',
    recalled: 'recalled',
    supersede: 'superseded',
  },
};

const AUTHOR = { id: 'author', enrolled: true };
const APPROVER = { id: 'approver', enrolled: true };
const THIRD = { id: 'third', enrolled: true };

function aDraft(stage: LifeStage, signedBy: string[] = []) {
  return {
    state: toState(stage),
    authorIds: [AUTHOR.id],
    ...(stage === 'approved' || stage === 'recall_asked' ? { approverId: APPROVER.id } : {}),
    ...(stage === 'recall_asked' ? { reason: 'Sai số điện thoại' } : {}),
    signedBy,
  };
}

const pairs = STAGES.flatMap((stage) => MOVES.map((move) => ({ stage, move, to: EXPECTED[stage]?.[move] })));

test.each(pairs)('$stage × $move → $to', ({ stage, move, to }) => {
  expect(findMove(stage, move)?.to).toBe(to);
});

test('no illegal pair is open to anybody, and the server alone publishes, supersedes and recalls', () => {
  for (const { stage, move, to } of pairs) {
    const parsed = DraftMove.safeParse(move);
    if (!parsed.success || to !== undefined) continue;
    for (const me of [AUTHOR, APPROVER, THIRD])
      expect(judgeMove(aDraft(stage), parsed.data, me)).toBe('stage');
  }
});

describe.each<[LifeStage, (typeof AUTHOR)[], DraftMove[]]>([
  ['draft', [AUTHOR], ['edit', 'submit']],
  ['draft', [APPROVER, THIRD], ['edit']],
  ['submitted', [AUTHOR], ['edit', 'withdraw']],
  ['submitted', [APPROVER, THIRD], ['edit', 'ask_changes', 'reject', 'approve']],
  ['changes_asked', [AUTHOR], ['edit', 'submit']],
  ['changes_asked', [THIRD], ['edit']],
  ['approved', [AUTHOR, APPROVER], ['edit', 'sign']],
  ['approved', [THIRD], ['edit']],
  ['approved', [{ ...AUTHOR, enrolled: false }], ['edit']],
  ['published', [AUTHOR, THIRD], ['recall']],
  ['recall_asked', [AUTHOR, APPROVER, THIRD], ['withdraw', 'sign']],
  ['recall_asked', [{ ...THIRD, enrolled: false }], ['withdraw']],
  ['rejected', [AUTHOR, APPROVER, THIRD], []],
  ['superseded', [AUTHOR, APPROVER, THIRD], []],
  ['recalled', [AUTHOR, APPROVER, THIRD], []],
])('in %s', (stage, people, moves) => {
  test.each(people)('$id (enrolled: $enrolled) may do exactly that', (me) => {
    expect(legalMoves(aDraft(stage), me)).toEqual(moves);
  });
});

test.each([
  ['submitted', 'approve', AUTHOR, 'an_author'],
  ['submitted', 'withdraw', APPROVER, 'not_an_author'],
  ['approved', 'sign', THIRD, 'not_a_signer'],
  ['approved', 'sign', { ...AUTHOR, enrolled: false }, 'not_enrolled'],
  ['draft', 'approve', APPROVER, 'stage'],
] as const)('in %s, %s by %o is refused as %s', (stage, move, me, refusal) => {
  expect(judgeMove(aDraft(stage), move, me)).toBe(refusal);
});

test('nobody signs twice', () => {
  expect(judgeMove(aDraft('approved', [AUTHOR.id]), 'sign', AUTHOR)).toBe('signed');
  expect(judgeMove(aDraft('approved', [AUTHOR.id]), 'sign', APPROVER)).toMatchObject({ to: 'approved' });
});

test.each<[LifeStage, string[], number, boolean]>([
  ['approved', ['author', 'approver'], 2, true],
  ['approved', ['author'], 2, false],
  ['approved', ['author'], 1, false],
  ['approved', ['author', 'author'], 2, false],
  ['approved', ['author', 'approver'], 3, false],
  ['approved', ['author', 'third'], 2, false],
  ['approved', ['approver', 'third'], 2, false],
  ['recall_asked', ['third', 'author'], 2, true],
  ['recall_asked', ['third'], 1, false],
])('%s signed by %j with threshold %i: enough is %s', (stage, signedBy, threshold, enough) => {
  expect(hasEnoughSigners(aDraft(stage, signedBy), threshold)).toBe(enough);
});

test('a newer version may follow only what never changes again', () => {
  const states = STAGES.map(toState).filter(isFinal);
  expect(new Set(states)).toEqual(new Set(['rejected', 'published', 'superseded', 'recalled']));
  for (const stage of STAGES) expect(toStage(aDraft(stage))).toBe(stage);
});

describe('with rights', () => {
  const reviewer = { ...APPROVER, rights: ['look', 'review'] as const };

  test.each<[LifeStage, DraftMove[]]>([
    ['draft', []],
    ['submitted', ['ask_changes', 'reject', 'approve']],
    ['approved', []],
    ['published', []],
    ['recall_asked', []],
  ])('in %s, whoever may only review may do %j', (stage, moves) => {
    expect(legalMoves(aDraft(stage), reviewer)).toEqual(moves);
  });

  test.each(['look', 'enter'] as const)('whoever may %s and no more decides nothing', (right) => {
    for (const stage of STAGES) {
      expect(legalMoves(aDraft(stage), { ...THIRD, rights: ['look', right] })).toEqual([]);
    }
  });

  test('a reviewer is no author of his own decision, either', () => {
    const own = { ...AUTHOR, rights: ['look', 'review'] as const };
    expect(judgeMove(aDraft('submitted'), 'approve', own)).toBe('an_author');
  });

  test('where the one who approved only reviews, another coordinator signs in that place', () => {
    const draft = { ...aDraft('approved'), approverReviews: true as const };
    expect(judgeMove(draft, 'sign', reviewer)).toBe('no_right');
    expect(judgeMove(draft, 'sign', THIRD)).toMatchObject({ to: 'approved' });
    expect(judgeMove(draft, 'sign', AUTHOR)).toMatchObject({ to: 'approved' });
    const enough = (...signedBy: string[]) => hasEnoughSigners({ ...draft, signedBy }, 2);
    expect(enough('author', 'third')).toBe(true);
    expect(enough('third', 'fourth')).toBe(false);
    expect(enough('author')).toBe(false);
    expect(
      hasEnoughSigners({ ...draft, authorIds: ['author', 'second'], signedBy: ['author', 'second'] }, 2),
    ).toBe(false);
  });
});
