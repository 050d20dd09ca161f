import { describe, expect, test } from 'vitest';
import type { TrustRefusal } from '../../../utils/contract/trust-refusal.ts';
import { addSignature, type Envelope } from '../../../utils/trust/add-signature.ts';
import { type RefreshOptions, refreshTrusted } from '../../../utils/trust/refresh-trusted.ts';
import {
  aPlan,
  aRefresh,
  aSigner,
  expectFile,
  expectRefusal,
  keepFirst,
  NATIONAL,
  only,
  type Plan,
  publish,
  toBytes,
} from '../../builders/tuf-repository.ts';

const { staff } = aPlan();
const [first, second] = ['editor-1', 'editor-2'].map(aSigner) as [
  ReturnType<typeof aSigner>,
  ReturnType<typeof aSigner>,
];

const onlySigned = (role: string, change: (it: Envelope<object>) => Envelope<object>) =>
  only(role, change) as Plan['spoilSigned'];

const past = '2026-11-20T00:00:00Z';
const oneSignsAs = (id: string): Partial<Plan> => ({
  signs: { targets: [first] },
  spoilSigned: onlySigned('targets', (it) => addSignature(it, id, it.signatures[0]?.sig ?? '')),
});
const doubled = { keys: [...staff.targets.map(({ id }) => id), 'a-second-name'] };

/** The second edition, spoilt in one way each; all else in it is honest. */
const SPOILT: [string, TrustRefusal, Partial<Plan>][] = [
  ['half of the editors', 'threshold', { signs: { targets: [first] } }],
  ['nobody', 'threshold', { signs: { targets: [] } }],
  ['one editor in the name of another', 'threshold', oneSignsAs(second.id)],
  ['one editor and a stranger', 'threshold', { signs: { targets: [first, aSigner('stranger')] } }],
  ['the people of a unit', 'threshold', { signs: { targets: staff.unit } }],
  [
    'one editor, listed twice',
    'malformed',
    {
      signs: { targets: [first] },
      spoilSigned: onlySigned('targets', ({ signed, signatures }) => ({
        signed,
        signatures: [...signatures, ...signatures],
      })),
    },
  ],
  [
    'two editors with their signatures swapped',
    'threshold',
    {
      spoilSigned: onlySigned('targets', ({ signed, signatures: [a, b] }) => ({
        signed,
        signatures: [
          { keyid: a?.keyid ?? '', sig: b?.sig ?? '' },
          { keyid: b?.keyid ?? '', sig: a?.sig ?? '' },
        ],
      })),
    },
  ],
  ['a stranger in place of the server', 'threshold', { signs: { snapshot: [aSigner('stranger')] } }],
  ['a stranger in place of the clock', 'threshold', { signs: { timestamp: [aSigner('stranger')] } }],
  ['editors whose word has expired', 'expired', { expiresAt: past }],
  ['a server that stopped the clock', 'expired', { timestampExpiresAt: past }],
  [
    'the right people, as another kind',
    'malformed',
    { spoil: only('targets', (it) => ({ ...it, _type: 'root' })) },
  ],
  [
    'the right people, for TUF 2',
    'malformed',
    { spoil: only('targets', (it) => ({ ...it, spec_version: '2.0' })) },
  ],
  [
    'the right people, without a date',
    'malformed',
    { spoil: only('targets', (it) => ({ ...it, expires: 'never' })) },
  ],
  [
    'editors, another version than announced',
    'older',
    { spoil: only('targets', (it) => ({ ...it, version: 1 })) },
  ],
  [
    'editors who let one person speak for a unit',
    'threshold',
    { thresholds: { ...aPlan().thresholds, unit: 1 }, signs: { unit: staff.unit } },
  ],
  ['editors who delegate a bomb of a path', 'malformed', { paths: ['packs/{a,b}{a,b}{a,b}{a,b}{a,b}/*'] }],
];

describe('a second edition is refused when it is signed by', () => {
  test.each(SPOILT)('%s: %s', async (_name, kind, plan) => {
    const kept = await keepFirst();
    const error = await expectRefusal(aRefresh(publish({ version: 2, ...plan }), { kept }));
    expect(error.kind).toBe(kind);
    // The packs that were vouched for still are, by the very same bytes.
    expect(error.metadata.get('targets.json')).toEqual(kept.get('targets.json'));
    expect(error.metadata.get('org%2Fha-noi.json')).toEqual(kept.get('org%2Fha-noi.json'));
  });
});

describe('a mirror cannot', () => {
  test('go back to an older edition', async () => {
    const kept = await keepFirst(publish({ version: 2 }));
    expect((await expectRefusal(aRefresh(publish({ version: 1 }), { kept }))).kind).toBe('older');
  });

  test('hold the newest edition back for longer than its timestamp lives', async () => {
    const kept = await keepFirst();
    const aWeekLater = new Date('2026-11-28T00:00:00Z');
    expect((await expectRefusal(aRefresh(publish(), { kept, now: aWeekLater }))).kind).toBe('expired');
  });

  test.each(['snapshot', 'targets'])('mix an old %s into a new edition', async (role) => {
    const files = publish({ version: 2 });
    files.set(`metadata/2.${role}.json`, expectFile(publish(), `metadata/1.${role}.json`));
    const error = await expectRefusal(aRefresh(files, { kept: await keepFirst() }));
    expect(error.kind).toBe('tampered');
  });

  test('mix two honest editions of the same number', async () => {
    const files = publish({ version: 2 });
    const other = publish({ version: 2, national: new Map([['packs/toan-quoc/khac.json', toBytes('{}')]]) });
    files.set('metadata/2.targets.json', expectFile(other, 'metadata/2.targets.json'));
    expect((await expectRefusal(aRefresh(files))).kind).toBe('tampered');
  });

  test('let a role go back with the keys of the server alone', async () => {
    const lower = (it: { meta: Record<string, object> }) => ({
      ...it,
      meta: { ...it.meta, 'targets.json': { version: 1 } },
    });
    const kept = await keepFirst(publish({ version: 2 }));
    const files = publish({ version: 3, spoil: only('snapshot', lower) });
    expect((await expectRefusal(aRefresh(files, { kept }))).kind).toBe('older');
  });

  test('make a role vanish with the keys of the server alone', async () => {
    const files = publish({
      version: 2,
      spoil: only('snapshot', (it) => ({ ...it, meta: { 'targets.json': { version: 2 } } })),
    });
    const error = await expectRefusal(aRefresh(files, { kept: await keepFirst() }));
    expect(error.kind).toBe('tampered');
  });

  test.each<[string, TrustRefusal, string]>([
    ['nothing', 'malformed', ''],
    ['a page of a captive portal', 'malformed', '<!doctype html>'],
    ['a list', 'malformed', '[]'],
    ['null', 'malformed', 'null'],
    ['a nesting bomb', 'malformed', '['.repeat(8_000)],
    [
      'a nesting bomb in a document',
      'malformed',
      `{"signed":{"_type":"timestamp","a":${'{"a":'.repeat(2_000)}1`,
    ],
    [
      'a byte order mark',
      'malformed',
      `\ufeff${new TextDecoder().decode(publish().get('metadata/timestamp.json'))}`,
    ],
    ['too much', 'too_large', ' '.repeat(20_000)],
    ['a __proto__ for a document', 'malformed', '{"__proto__":{"signed":{},"signatures":[]}}'],
  ])('give %s for a timestamp: %s', async (_name, kind, text) => {
    const files = publish({ version: 2 });
    files.set('metadata/timestamp.json', toBytes(text));
    expect((await expectRefusal(aRefresh(files, { kept: await keepFirst() }))).kind).toBe(kind);
    expect(Reflect.get({}, 'signed')).toBeUndefined();
  });

  test('go on for ever, whatever its fetcher says', async () => {
    const fetchFile = async () => new Uint8Array(600_000);
    expect((await expectRefusal({ ...aRefresh(publish()), fetchFile })).kind).toBe('too_large');
  });

  test('raise the caps by announcing more', async () => {
    const announce = only<{ meta: Record<string, object> }>('timestamp', (it) => ({
      ...it,
      meta: { 'snapshot.json': { ...it.meta['snapshot.json'], length: 1e12 } },
    }));
    const honest = aRefresh(publish({ version: 2, spoil: announce }));
    const caps: number[] = [];
    const fetchFile: RefreshOptions['fetchFile'] = (path, limits) => {
      caps.push(limits.maxBytes);
      return honest.fetchFile(path, limits);
    };
    expect((await expectRefusal({ ...honest, fetchFile })).kind).toBe('tampered');
    expect(caps).toEqual([512_000, 16_384, 1_000_000]);
  });

  test.each<[string, RefreshOptions['fetchFile']]>([
    ['answers nothing', async () => 'unreachable'],
    ['has nothing', async () => 'not_found'],
    ['breaks the fetcher', () => Promise.reject(new Error('broken'))],
  ])('be believed when it %s', async (_name, fetchFile) => {
    expect((await expectRefusal({ ...aRefresh(publish()), fetchFile })).kind).toBe('unreachable');
  });
});

describe('the clock', () => {
  test.each([
    ['is none', new Date(Number.NaN)],
    ['stands two days before the last refresh', new Date('2026-11-19T02:00:00Z')],
  ])('is not believed when it %s', async (_name, now) => {
    const options = aRefresh(publish(), { now, lastVerifiedAt: new Date('2026-11-21T03:00:00Z') });
    expect((await expectRefusal(options)).kind).toBe('clock');
  });

  test('is the one given, and not that of the machine', async () => {
    const [expiresAt, timestampExpiresAt] = ['2002-01-01T00:00:00Z', '2001-01-08T00:00:00Z'];
    const files = publish({ root: { version: 1, expiresAt }, expiresAt, timestampExpiresAt });
    const shippedRoot = expectFile(files, 'metadata/1.root.json');
    const now = new Date('2001-01-01T00:00:00Z');
    const trusted = await refreshTrusted(aRefresh(files, { shippedRoot, now }));
    expect((await trusted.listTargets()).targets.map(({ path }) => path)).toContain(NATIONAL);
  });
});

test('a key that stands twice in a role, under two ids, is refused', async () => {
  const twice = only<{ keys: Record<string, object>; roles: Record<string, { keyids: string[] }> }>(
    'root',
    (it) => ({
      ...it,
      keys: {
        ...it.keys,
        'a-second-name': { ...first.key, keyval: { public: first.key.keyval.public.toUpperCase() } },
      },
      roles: { ...it.roles, targets: { ...it.roles.targets, keyids: doubled.keys } },
    }),
  );
  const files = publish({
    version: 2,
    root: { version: 2, expiresAt: '2028-01-01T00:00:00Z' },
    spoil: twice,
  });
  const error = await expectRefusal(aRefresh(files, { kept: await keepFirst() }));
  expect(error.kind).toBe('threshold');
});
