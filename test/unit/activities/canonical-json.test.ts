import { expect, test } from 'vitest';
import { toCanonicalJson } from '../../../utils/domain/activities/canonical-json.ts';
import { fc } from '../../builders/properties.ts';

test.each<[string, unknown, string]>([
  [
    'keys in order, at every depth',
    { b: { d: 1, c: 2 }, a: [{ z: 1, y: 2 }] },
    '{"a":[{"y":2,"z":1}],"b":{"c":2,"d":1}}',
  ],
  [
    'keys in UTF-16 order, as RFC 8785',
    { '\u{1F600}': 1, '\uFB33': 2, é: 3, A: 4, a: 5 },
    '{"A":4,"a":5,"é":3,"😀":1,"\uFB33":2}',
  ],
  ['undefined left out', { a: undefined, b: null }, '{"b":null}'],
  ['arrays in their order', [3, 1, 2], '[3,1,2]'],
  ['numbers as in JSON', [1.0, -0, 1e21, 0.1], '[1,0,1e+21,0.1]'],
  ['control characters escaped', 'a\u0000\n"', '"a\\u0000\\n\\""'],
  ['half a character escaped', '\ud83d', '"\\ud83d"'],
  ['a key that JavaScript finds special', JSON.parse('{"b":1,"__proto__":2}'), '{"__proto__":2,"b":1}'],
  ['nothing', {}, '{}'],
])('%s', (_, value, text) => {
  expect(toCanonicalJson(value)).toBe(text);
});

test('composed and decomposed letters stay different', () => {
  expect(toCanonicalJson('é')).not.toBe(toCanonicalJson('e\u0301'));
});

test.each([
  ['undefined', undefined],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a bigint', 1n],
  ['a function', () => 1],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a hole in an array', [undefined]],
])('%s is refused', (_, value) => {
  expect(() => toCanonicalJson({ value: [value] })).toThrow(TypeError);
});

/** The same value with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, reversed(field)] as const);
  return Object.fromEntries(fields.reverse());
}

test('the order of keys never matters, and the text says the whole value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = toCanonicalJson(value);
      expect(toCanonicalJson(reversed(value))).toBe(text);
      expect(JSON.stringify(JSON.parse(text))).toBe(
        JSON.stringify(JSON.parse(toCanonicalJson(JSON.parse(text)))),
      );
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('different values have different texts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      // What JSON itself cannot tell apart (0 and -0) is the same value here.
      const [a, b] = [JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other))];
      const isSame = isDeepEqual(a, b);
      expect(toCanonicalJson(one) === toCanonicalJson(other)).toBe(isSame);
    }),
  );
});

function isDeepEqual(one: unknown, other: unknown): boolean {
  try {
    expect(one).toStrictEqual(other);
    return true;
  } catch {
    return false;
  }
}
