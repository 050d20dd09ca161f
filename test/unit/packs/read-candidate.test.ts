import { describe, expect, test } from 'vitest';
import { toCanonicalJson } from '../../../utils/domain/activities/canonical-json.ts';
import {
  type HashedPack,
  readCandidate,
  type SigningQuestion,
} from '../../../utils/domain/packs/read-candidate.ts';
import { aPack } from './a-pack.ts';

const own: HashedPack = { pack: aPack({ version: 2 }), sha256: 'a'.repeat(64), bytes: 900 };
const other: HashedPack = {
  pack: aPack({ id: 'goi-khac', title: 'Gói khác' }),
  sha256: 'b'.repeat(64),
  bytes: 700,
};

const target = ({ sha256, bytes, pack }: HashedPack) => ({
  length: bytes,
  hashes: { sha256 },
  custom: { version: pack.version },
});
const PATH = 'packs/ldld-thanh-pho/goi-thu.json';
const OTHER_PATH = 'packs/ldld-thanh-pho/goi-khac.json';
const signed = (over: object = {}) => ({
  _type: 'targets',
  spec_version: '1.0.31',
  version: 7,
  expires: '2027-11-21T00:00:00Z',
  targets: { [PATH]: target(own), [OTHER_PATH]: target(other) },
  ...over,
});

const ask = (value: object, over: Partial<SigningQuestion> = {}, role = 'org/ldld-thanh-pho') =>
  readCandidate({
    candidate: { role, canonical: toCanonicalJson(value), signedBy: [], threshold: 2 },
    unitId: 'ldld-thanh-pho',
    own,
    recalled: false,
    others: [other],
    formerRecalls: [{ packId: 'goi-cu', version: 3, reason: 'Hết đợt\nrồi' }],
    today: '2026-11-21',
    ...over,
  });

test('a list that is true of every pack is put in plain words', () => {
  expect(ask(signed())).toMatchObject({
    summary: {
      role: 'org/ldld-thanh-pho',
      listVersion: 7,
      expiresOn: '2027-11-21',
      own: { path: PATH, title: 'Gói thử', version: 2 },
      others: [{ path: OTHER_PATH, title: 'Gói khác', version: 1 }],
      threshold: 2,
    },
  });
});

test('a recall is a list without the pack', () => {
  const without = signed({ targets: { [OTHER_PATH]: target(other) } });
  expect(ask(without, { recalled: true })).toMatchObject({ summary: { others: [{ title: 'Gói khác' }] } });
  expect(ask(without, { recalled: true })).not.toHaveProperty('summary.own');
});

describe('is not signed', () => {
  test.each<[string, object, Partial<SigningQuestion>, string]>([
    ['without the pack', signed({ targets: { [OTHER_PATH]: target(other) } }), {}, 'pack_missing'],
    [
      'with other bytes',
      signed({
        targets: { [PATH]: target({ ...own, sha256: 'c'.repeat(64) }), [OTHER_PATH]: target(other) },
      }),
      {},
      'pack_differs',
    ],
    [
      'with another length',
      signed({ targets: { [PATH]: target({ ...own, bytes: 901 }), [OTHER_PATH]: target(other) } }),
      {},
      'pack_differs',
    ],
    [
      'with another version than the pack’s',
      signed({
        targets: { [PATH]: { ...target(own), custom: { version: 3 } }, [OTHER_PATH]: target(other) },
      }),
      {},
      'pack_differs',
    ],
    [
      'with a second hash',
      signed({
        targets: {
          [PATH]: { ...target(own), hashes: { sha256: own.sha256, md5: 'x' } },
          [OTHER_PATH]: target(other),
        },
      }),
      {},
      'pack_differs',
    ],
    [
      'with something said that is not in the pack',
      signed({ targets: { [PATH]: { ...target(own), custom: { run: 'x' } }, [OTHER_PATH]: target(other) } }),
      {},
      'pack_differs',
    ],
    [
      'with a pack nobody knows',
      signed({
        targets: {
          [PATH]: target(own),
          [OTHER_PATH]: target(other),
          'packs/ldld-thanh-pho/la.json': target(own),
        },
      }),
      {},
      'other_unknown',
    ],
    [
      'with another unit’s path',
      signed({ targets: { [PATH]: target(own), 'packs/khac/goi-khac.json': target(other) } }),
      {},
      'other_unknown',
    ],
    [
      'with another pack changed',
      signed({
        targets: { [PATH]: target(own), [OTHER_PATH]: target({ ...other, sha256: 'd'.repeat(64) }) },
      }),
      {},
      'other_unknown',
    ],
    ['with another pack left out', signed({ targets: { [PATH]: target(own) } }), {}, 'other_missing'],
    ['with the recalled pack in it', signed(), { recalled: true }, 'pack_still_listed'],
    ['with a delegation', signed({ delegations: {} }), {}, 'unknown_parts'],
    ['when it has expired', signed({ expires: '2026-11-21T00:00:00Z' }), {}, 'expired'],
    ['when it is no list', signed({ _type: 'root' }), {}, 'malformed'],
    ['when it has no targets', signed({ targets: [] }), {}, 'malformed'],
  ])('%s', (_, value, over, refused) => {
    expect(ask(value, over)).toEqual({ refused });
  });

  test('for another role', () => {
    expect(ask(signed(), {}, 'targets')).toEqual({ refused: 'wrong_role' });
  });

  test.each([
    ['no JSON', 'xin chào'],
    ['white space', JSON.stringify(signed(), null, 1)],
    ['a name twice', toCanonicalJson(signed()).replace('{', '{"_type":"root",')],
  ])('when its text is not canonical: %s', (_, canonical) => {
    const candidate = { role: 'org/ldld-thanh-pho', canonical, signedBy: [], threshold: 2 };
    expect(ask(signed(), { candidate })).toEqual({ refused: 'malformed' });
  });
});

describe('why packs were taken back is signed only as the coordinators have read it', () => {
  const OLD_PATH = 'packs/ldld-thanh-pho/goi-cu.json';
  const old = { version: 3, on: '2026-10-01', reason: 'Hết đợt rồi' };
  const mine = { version: 2, on: '2026-11-21', reason: 'Sai số điện thoại' };
  const recall = (notes: object) =>
    ask(signed({ targets: { [OTHER_PATH]: target(other) }, 'x-so-tay-recalls': notes }), {
      recalled: true,
      reason: '  Sai số điện thoại ',
    });

  test('the reason on the screen, and those of recalls before it', () => {
    expect(recall({ [PATH]: mine, [OLD_PATH]: old })).toMatchObject({
      summary: { reason: 'Sai số điện thoại' },
    });
    expect(ask(signed({ 'x-so-tay-recalls': { [OLD_PATH]: old } }))).toHaveProperty('summary');
    expect(ask(signed({ 'x-so-tay-recalls': { [OLD_PATH]: old } }))).not.toHaveProperty('summary.reason');
  });

  test('a list of an older server has none', () => {
    expect(ask(signed({ targets: { [OTHER_PATH]: target(other) } }), { recalled: true })).toHaveProperty(
      'summary',
    );
  });

  test.each<[string, object]>([
    ['another reason', { [PATH]: { ...mine, reason: 'Bịa' } }],
    ['another version', { [PATH]: { ...mine, version: 1 } }],
    ['a pack that nobody recalled', { 'packs/ldld-thanh-pho/la.json': mine }],
    ["another unit's pack", { 'packs/khac/goi-cu.json': old }],
    ['a pack that is listed', { [OTHER_PATH]: old }],
    ['more than was read', { [PATH]: { ...mine, more: 'x' } }],
    ['no day', { [PATH]: { ...mine, on: 'hôm nay' } }],
    ['no note', { [PATH]: 'Sai số điện thoại' }],
  ])('not %s', (_what, notes) => {
    expect(recall(notes)).toEqual({ refused: 'recall_unknown' });
  });

  test('not a list that is no list', () => {
    expect(ask(signed({ 'x-so-tay-recalls': 'Bịa' }))).toEqual({ refused: 'recall_unknown' });
  });
});
