import { expect, test } from 'vitest';
import { toNextNotes, toSignedReason } from '../../../utils/domain/packs/recall-notes.ts';

const TODAY = '2026-11-21';
const note = (on = TODAY) => ({ version: 1, on, reason: 'Sai số' });

test('a reason is signed as one line that can be read back', () => {
  expect(toSignedReason(' Sai số\nđiện\tthoại \u2028 cũ\ud800 ')).toBe('Sai số điện thoại cũ\ufffd');
  expect(toSignedReason(' \n ')).toBe('');
  expect(toSignedReason('đ'.repeat(900))).toHaveLength(600);
  expect(toSignedReason(`${'x'.repeat(599)}😀`).isWellFormed()).toBe(true);
});

test('a recall adds its note, and a pack that is listed again loses it', () => {
  const one = toNextNotes({}, 'packs/a/x.json', note(), TODAY);
  expect(one).toEqual({ 'packs/a/x.json': note() });
  expect(toNextNotes(one, 'packs/a/y.json', undefined, TODAY)).toEqual(one);
  expect(toNextNotes(one, 'packs/a/x.json', undefined, TODAY)).toEqual({});
});

test('notes are few and not old', () => {
  const old = { 'packs/a/x.json': note('2026-05-01') };
  expect(toNextNotes(old, 'packs/a/y.json', undefined, TODAY)).toEqual({});
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`packs/a/${index}.json`, note('2026-11-20')]),
  );
  const next = toNextNotes(many, 'packs/a/new.json', note(), TODAY);
  expect(Object.keys(next)).toHaveLength(50);
  expect(Object.keys(next)[0]).toBe('packs/a/new.json');
});
