import { expect, test } from 'vitest';
import { toVerdict } from '../../../utils/trust/shims/known-verdicts.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

/** Whether the signature had to be worked out. */
function isNew(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  let asked = false;
  toVerdict(key, message, signature, () => {
    asked = true;
    return true;
  });
  return asked;
}

test('a verdict is of one key, one message and one signature, good or bad', () => {
  const [key, message, signature] = [bytes(1), bytes(2), bytes(3)];
  expect(isNew(key, message, signature)).toBe(true);
  expect(isNew(bytes(1), bytes(2), bytes(3))).toBe(false);
  expect(isNew(bytes(9), message, signature)).toBe(true);
  expect(isNew(key, bytes(9), signature)).toBe(true);
  expect(isNew(key, message, bytes(9))).toBe(true);
  const bad = () => toVerdict(bytes(4), message, signature, () => false);
  expect([bad(), bad(), toVerdict(bytes(4), message, signature, () => true)]).toEqual([false, false, false]);
});

test('bytes that only join to the same are not the same', () => {
  isNew(bytes(1, 2), bytes(3), bytes(5));
  expect(isNew(bytes(1), bytes(2, 3), bytes(5))).toBe(true);
  expect(isNew(bytes(1, 2), bytes(), bytes(3, 5))).toBe(true);
});

test('a signature that could not be judged is judged again', () => {
  const broken = () =>
    toVerdict(bytes(7), bytes(7), bytes(7), () => {
      throw new Error('no such key');
    });
  expect(broken).toThrow('no such key');
  expect(isNew(bytes(7), bytes(7), bytes(7))).toBe(true);
});

test('those that are asked for stay, and the others make room', () => {
  isNew(bytes(1), bytes(1), bytes(1));
  for (let index = 0; index < 2_000; index += 1) {
    isNew(bytes(2), bytes(index & 255, index >> 8), bytes(2));
    expect(isNew(bytes(1), bytes(1), bytes(1))).toBe(false);
  }
  expect(isNew(bytes(2), bytes(0, 0), bytes(2))).toBe(true);
});
