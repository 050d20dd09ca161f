import { describe, expect, test } from 'vitest';
import { refreshTrusted } from '../../../utils/trust/refresh-trusted.ts';
import { aRefresh, aSigner, NATIONAL, OF_UNIT, publish, serve } from '../../builders/tuf-repository.ts';

const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a device with an honest repository', () => {
  test('gets every pack, and knows who signed it', async () => {
    const trusted = await refreshTrusted(aRefresh(publish()));
    const { targets, refused } = await trusted.listTargets();
    expect(refused).toEqual([]);
    expect(targets.map(({ path, role, signedBy }) => ({ path, role, signedBy }))).toEqual([
      { path: NATIONAL, role: 'targets', signedBy: [aSigner('editor-1').id, aSigner('editor-2').id] },
      { path: OF_UNIT, role: 'org/ha-noi', signedBy: [aSigner('unit-1').id, aSigner('unit-2').id] },
    ]);
    expect(toText(await trusted.readTarget(NATIONAL))).toBe('{"id":"toan-quoc"}');
    expect(toText(await trusted.readTarget(OF_UNIT))).toBe('{"id":"ha-noi"}');
  });

  test('asks again only for what may have changed', async () => {
    const files = publish();
    const first = await refreshTrusted(aRefresh(files));
    await first.listTargets();
    const kept = first.metadata();
    expect([...kept.keys()].sort()).toEqual([
      'org%2Fha-noi.json',
      'root.json',
      'snapshot.json',
      'targets.json',
      'timestamp.json',
    ]);
    const fetchFile = serve(files);
    const second = await refreshTrusted(aRefresh(files, { kept, fetchFile }));
    const copy = new TextEncoder().encode('{"id":"ha-noi"}');
    expect(await second.readTarget(OF_UNIT, copy)).toEqual(copy);
    expect(fetchFile.asked).toEqual(['metadata/2.root.json', 'metadata/timestamp.json']);
    expect(second.metadata()).toEqual(kept);
  });

  test('a copy that is no longer the right one is downloaded anew', async () => {
    const trusted = await refreshTrusted(aRefresh(publish()));
    const bytes = await trusted.readTarget(OF_UNIT, new TextEncoder().encode('{"id":"cu"}'));
    expect(toText(bytes)).toBe('{"id":"ha-noi"}');
  });

  test('may ask for everything at once', async () => {
    const ofUnit = new Map(
      [...Array(20).keys()].map((n) => [`packs/ha-noi/goi-${n}.json`, new TextEncoder().encode(`${n}`)]),
    );
    const trusted = await refreshTrusted(aRefresh(publish({ ofUnit })));
    const [list, ...bytes] = await Promise.all([
      trusted.listTargets(),
      ...[...ofUnit.keys()].map((path) => trusted.readTarget(path)),
    ]);
    expect(bytes.map(toText)).toEqual([...Array(20).keys()].map(String));
    expect(list.targets).toHaveLength(21);
  });

  test('loads the roles that are wanted, and no others', async () => {
    const fetchFile = serve(publish());
    const trusted = await refreshTrusted(aRefresh(publish(), { fetchFile }));
    const { targets } = await trusted.listTargets((role) => role === 'org/da-nang');
    expect(targets.map(({ path }) => path)).toEqual([NATIONAL]);
    expect(fetchFile.asked.filter((path) => path.includes('org'))).toEqual([]);
  });
});
