import { describe, expect, test } from 'vitest';
import { PACK_MOST_BYTES, Pack } from '../../../utils/contract/pack.ts';
import { findDeceptive } from '../../../utils/domain/packs/find-deceptive.ts';
import { parsePack } from '../../../utils/services/parse-pack.ts';
import { everyText } from '../../builders/every-text.ts';
import { fc } from '../../builders/properties.ts';
import { aFullPack } from '../packs/a-full-pack.ts';
import { aPack, aPackTemplate } from '../packs/a-pack.ts';

const toBytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const expectPack = (value: unknown) => {
  const parsed = parsePack(toBytes(value));
  if ('refused' in parsed) throw new Error(`refused as ${parsed.refused}`);
  return parsed;
};

test('a pack comes out as it went in', () => {
  expect(expectPack(aPack())).toEqual({ pack: aPack(), unknownParts: [] });
});

test('what a newer extension would understand is left out and named; the rest is used', () => {
  const strange = { ...aPack(), quizzes: [1], templates: [aPackTemplate(), { id: 'x', kind: 'video' }] };
  const { pack, unknownParts } = expectPack(strange);
  expect(pack.templates).toEqual([aPackTemplate()]);
  expect(unknownParts).toEqual(['quizzes', 'templates[1]']);
});

test('an aim that cannot be read does not become an aim at everybody', () => {
  expect(parsePack(toBytes({ ...aPack(), aim: { planets: ['mars'] } }))).toEqual({ refused: 'malformed' });
});

test('a hold that cannot be read is named, and the rest goes on', () => {
  expect(expectPack({ ...aPack(), hold: { reason: 1 } }).unknownParts).toEqual(['hold']);
});

describe('what looks other than it is', () => {
  test.each([
    ['turned direction', '\u202egnàht'],
    ['isolated direction', '\u2066x⁩'],
    ['zero byte', 'a\u0000b'],
    ['escape sequence', 'a\u001b[31mb'],
  ])('%s: the template is left out', (_what, text) => {
    const { pack, unknownParts } = expectPack(
      aPack({ templates: [aPackTemplate({ parts: [{ locked: text }] }), aPackTemplate({ id: 'sach' })] }),
    );
    expect(pack.templates.map(({ id }) => id)).toEqual(['sach']);
    expect(unknownParts).toEqual(['templates[0]']);
  });

  test('in the title: the pack is refused', () => {
    expect(parsePack(toBytes(aPack({ title: 'Gói \u202ethử' })))).toEqual({ refused: 'malformed' });
  });

  test('joiners of emoji and markup are plain text, and stay', () => {
    const text = '👩‍🏫 <script>alert(1)</script> &amp; **chữ**';
    const { pack } = expectPack(aPack({ templates: [aPackTemplate({ parts: [{ locked: text }] })] }));
    expect(pack.templates[0]?.parts).toEqual([{ locked: text }]);
  });
});

test.each<[string, Uint8Array, string]>([
  ['too large', new Uint8Array(PACK_MOST_BYTES + 1), 'too_large'],
  ['not JSON', new TextEncoder().encode('{'), 'malformed'],
  ['not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'malformed'],
  ['a list', toBytes([]), 'malformed'],
  ['nothing', toBytes(null), 'malformed'],
  ['a bomb of brackets', new TextEncoder().encode('['.repeat(200_000)), 'malformed'],
  ['deep objects', new TextEncoder().encode(`${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`), 'malformed'],
  ['of a later schema', toBytes({ ...aPack(), schema: 2 }), 'newer_schema'],
])('%s', (_what, bytes, refused) => {
  expect(parsePack(bytes)).toEqual({ refused });
});

test('brackets inside text are not nesting', () => {
  expectPack(aPack({ title: '['.repeat(40) }));
});

describe('a malformed part is left out alone, and the rest is used', () => {
  const full = aFullPack();
  const [target] = full.targets ?? [];
  const [campaign] = full.campaigns ?? [];
  test.each<[string, object, string, Partial<Pack>]>([
    ['a target', { targets: [{ ...target, number: 'bốn' }, target] }, 'targets[0]', {}],
    ['a target of a kind from later', { targets: [target, { ...target, kind: 'likes' }] }, 'targets[1]', {}],
    ['a campaign', { campaigns: [{ ...campaign, days: { moon: 1 } }, campaign] }, 'campaigns[0]', {}],
    [
      'a campaign with a file that could run',
      { campaigns: [campaign, { ...campaign, materials: [{ name: 'a.html', mediaType: 'text/html' }] }] },
      'campaigns[1]',
      {},
    ],
    [
      'words for the reminder',
      { reminders: { ...full.reminders, phrases: [{ category: 'politics', phrase: 'a' }] } },
      'reminders',
      { reminders: undefined },
    ],
    [
      'a picture that could run',
      { templates: [{ ...full.templates[0], picture: { name: 'a.svg' } }, full.templates[1]] },
      'templates[0]',
      { templates: full.templates.slice(1) },
    ],
    ['too many targets', { targets: Array(101).fill(target) }, 'targets', { targets: undefined }],
    ['no list of targets', { targets: 'bốn' }, 'targets', { targets: undefined }],
    ['no list of campaigns', { campaigns: { a: 1 } }, 'campaigns', { campaigns: undefined }],
  ])('%s', (_, over, named, without) => {
    const { pack, unknownParts } = expectPack({ ...full, ...over });
    expect(unknownParts).toEqual([named]);
    expect(pack).toEqual({ ...full, ...without });
  });
});

describe('every text of every part', () => {
  const full = { ...aFullPack(), author: { by: 'Thu', on: '2026-11-20' } };
  const texts = everyText<unknown>(full);
  const partOf = (place: string) => place.split('.')[0] ?? '';

  test('the pack of the test has every part that there can be', () => {
    expect(Object.keys(Pack.shape).filter((part) => !(part in full))).toEqual([]);
    expect(texts.length).toBeGreaterThan(100);
  });

  test.each(['\u202e', '\u2066', '\u0000', '\u001b[31m'])(
    'with %j in it: the pack is refused, or what holds the text is left out and named; the other parts stay',
    (sign) => {
      for (const { place, text, put } of texts) {
        const parsed = parsePack(toBytes(put(`${text}${sign}x`)));
        if ('refused' in parsed) {
          expect(`${place} ${parsed.refused}`).toMatch(/ (malformed|newer_schema)$/);
          continue;
        }
        const part = partOf(place);
        expect(
          parsed.unknownParts.map((name) => name.replace(/\[.*/, '')),
          place,
        ).toEqual([part]);
        expect(findDeceptive(parsed.pack), place).toBeUndefined();
        const { [part as keyof Pack]: _left, ...rest } = parsed.pack;
        const { [part as keyof Pack]: _before, ...before } = full;
        expect(rest, place).toEqual(before);
      }
    },
  );

  test('with markup in it: text as it was, or left out', () => {
    const markup = '<img src=x onerror=alert(1)>';
    let kept = 0;
    for (const { put } of texts) {
      const given = put(markup);
      const parsed = parsePack(toBytes(given));
      if ('refused' in parsed) continue;
      if (parsed.unknownParts.length > 0) expect(JSON.stringify(parsed.pack)).not.toContain('onerror');
      else {
        expect(parsed.pack).toEqual(given);
        kept += 1;
      }
    }
    expect(kept).toBeGreaterThan(30);
  });
});

test('no bytes make it throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void parsePack(bytes)));
  fc.assert(
    fc.property(fc.jsonValue(), (value) => void parsePack(toBytes({ ...aPack(), templates: value }))),
  );
  const names = fc.constantFrom(...(Object.keys(aPack()) as (keyof Pack)[]));
  fc.assert(
    fc.property(
      names,
      fc.jsonValue(),
      (name, value) => void parsePack(toBytes({ ...aPack(), [name]: value })),
    ),
  );
});
