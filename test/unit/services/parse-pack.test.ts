import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PACK_MOST_BYTES, type Pack } from '../../../utils/contract/pack.ts';
import { parsePack } from '../../../utils/services/parse-pack.ts';
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
