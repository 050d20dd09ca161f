import { describe, expect, test } from 'vitest';
import { refreshTrusted } from '../../../utils/trust/refresh-trusted.ts';
import {
  aPlan,
  aRefresh,
  aSigner,
  expectFile,
  expectRefusal,
  type Files,
  keepFirst,
  only,
  type Plan,
  publish,
  type Signer,
} from '../../builders/tuf-repository.ts';

const { staff, thresholds } = aPlan();
const expiresAt = '2028-01-01T00:00:00Z';
const rootStaff = (n: number): Signer[] => [1, 2, 3].map((person) => aSigner(`root-${n}-${person}`));
const rootOf = (n: number) => (n === 1 ? staff.root : rootStaff(n));

/** Root number `version`, with people of its own; signed by them and by those of the root before. */
function withRoot(version: number, overrides: Partial<Plan> = {}): Files {
  const root = rootOf(version);
  const signs = { root: [...rootOf(version - 1).slice(0, 2), ...root.slice(0, 2)] };
  return publish({ root: { version, expiresAt }, staff: { ...staff, root }, version, signs, ...overrides });
}

const versionOf = (bytes: Uint8Array | undefined): number =>
  JSON.parse(new TextDecoder().decode(bytes)).signed.version;

describe('new root keys', () => {
  test('are followed step by step, over several generations', async () => {
    const files = new Map([...withRoot(2), ...withRoot(3), ...withRoot(4)]);
    const trusted = await refreshTrusted(aRefresh(files, { kept: await keepFirst() }));
    expect(versionOf(trusted.metadata().get('root.json'))).toBe(4);
  });

  test('are not followed over a missing step', async () => {
    const files = new Map([...withRoot(2), ...withRoot(4, { staff: { ...staff, timestamp: rootOf(4) } })]);
    const error = await expectRefusal(aRefresh(files, { kept: await keepFirst() }));
    expect(error.kind).toBe('threshold');
    expect(versionOf(error.metadata.get('root.json'))).toBe(2);
  });

  test.each<[string, Partial<Plan>]>([
    ['by the new people alone', { signs: { root: rootOf(2) } }],
    ['by the old people alone', { signs: { root: staff.root } }],
    ['by one of the old people', { signs: { root: [...staff.root.slice(0, 1), ...rootOf(2)] } }],
    ['to let one person change keys', { thresholds: { ...thresholds, root: 1 } }],
    ['to let one editor speak for all', { thresholds: { ...thresholds, targets: 1 } }],
  ])('are refused when made %s', async (_name, plan) => {
    const kept = await keepFirst();
    const error = await expectRefusal(aRefresh(withRoot(2, plan), { kept }));
    expect(error.kind).toBe('threshold');
    expect(error.metadata.get('root.json')).toEqual(kept.get('root.json'));
  });

  test('are refused under another number', async () => {
    const files = withRoot(2, { spoil: only('root', (it) => ({ ...it, version: 3 })) });
    expect((await expectRefusal(aRefresh(files, { kept: await keepFirst() }))).kind).toBe('older');
  });

  test('that have expired themselves are refused, and still are the newest', async () => {
    const files = withRoot(2, { root: { version: 2, expiresAt: '2026-11-20T00:00:00Z' } });
    const error = await expectRefusal(aRefresh(files, { kept: await keepFirst() }));
    expect(error.kind).toBe('expired');
    expect(versionOf(error.metadata.get('root.json'))).toBe(2);
  });

  test('never come in an endless row', async () => {
    const signs = { targets: [], unit: [], snapshot: [], timestamp: [], root: staff.root.slice(0, 2) };
    let asked = 0;
    const fetchFile = async () => {
      asked += 1;
      const files = withRoot(asked + 1, { staff, signs });
      return expectFile(files, `metadata/${asked + 1}.root.json`);
    };
    const error = await expectRefusal({ ...aRefresh(new Map()), fetchFile });
    // The 257th answer is asked for as a timestamp, and is none.
    expect([asked, error.kind]).toEqual([257, 'malformed']);
  });
});

describe('an editor whose key was taken away', () => {
  const left = staff.targets.slice(1);
  const without = (plan: Partial<Plan>) =>
    withRoot(2, { staff: { ...staff, root: rootOf(2), targets: left }, ...plan });
  const signs = { root: [...staff.root, ...rootOf(2)] };

  test('has no say in the next edition', async () => {
    const files = without({ signs: { ...signs, targets: staff.targets.slice(0, 2) } });
    const error = await expectRefusal(aRefresh(files, { kept: await keepFirst() }));
    expect(error.kind).toBe('threshold');
    // The mirror that now hides the new root gains nothing: the device keeps it.
    const hiding = publish({ version: 3, signs: { targets: staff.targets.slice(0, 2) } });
    const again = await expectRefusal(aRefresh(hiding, { kept: error.metadata }));
    expect(again.kind).toBe('threshold');
  });

  test('is no obstacle for those who are left', async () => {
    const trusted = await refreshTrusted(aRefresh(without({}), { kept: await keepFirst() }));
    const { targets } = await trusted.listTargets();
    expect(targets[0]?.signedBy).toEqual(left.map(({ id }) => id));
  });
});

test('after stolen server keys pushed the numbers up, new keys bring them down again', async () => {
  const kept = await keepFirst(publish({ version: 2_000_000_000 }));
  const server = { snapshot: [aSigner('new-snapshot')], timestamp: [aSigner('new-timestamp')] };
  const files = withRoot(2, { staff: { ...staff, root: rootOf(2), ...server } });
  // The editors' numbers were not stolen, and here they went up honestly: only those of the server may fall.
  const refresh = await refreshTrusted(aRefresh(files, { kept }));
  expect(versionOf(refresh.metadata().get('timestamp.json'))).toBe(2);
  expect(versionOf(refresh.metadata().get('snapshot.json'))).toBe(2);
});

describe('the root that came with the extension', () => {
  test('ends the reign of an older kept one, even if the mirror hides it', async () => {
    const files = withRoot(2);
    const shippedRoot = expectFile(files, 'metadata/2.root.json');
    files.delete('metadata/2.root.json');
    const trusted = await refreshTrusted(aRefresh(files, { kept: await keepFirst(), shippedRoot }));
    expect(trusted.metadata().get('root.json')).toEqual(shippedRoot);
  });

  test('does not bring old keys back', async () => {
    const kept = (await refreshTrusted(aRefresh(withRoot(2), { kept: await keepFirst() }))).metadata();
    expect(
      (
        await expectRefusal(aRefresh(publish({ version: 3, signs: { timestamp: [] } }), { kept }))
      ).metadata.get('root.json'),
    ).toEqual(kept.get('root.json'));
  });

  test('takes over when the kept one is spoilt', async () => {
    const kept = new Map([...(await keepFirst()), ['root.json', new Uint8Array([1, 2])]]);
    const trusted = await refreshTrusted(aRefresh(publish(), { kept }));
    expect(versionOf(trusted.metadata().get('root.json'))).toBe(1);
  });

  test.each([
    ['no document', new Uint8Array(), 'malformed'],
    [
      'signed by one person',
      expectFile(publish({ signs: { root: staff.root.slice(0, 1) } }), 'metadata/1.root.json'),
      'threshold',
    ],
  ])('is refused when it is %s', async (_name, shippedRoot, kind) => {
    expect((await expectRefusal(aRefresh(publish(), { shippedRoot }))).kind).toBe(kind);
  });
});
