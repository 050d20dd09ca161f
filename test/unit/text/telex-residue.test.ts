import { expect, it } from 'vitest';
import { fromTelexResidue } from '../../../utils/domain/text/telex-residue.ts';

it.each([
  ['ddoanf', 'doan'],
  ['vieen', 'vien'],
  ['vieejn', 'vien'],
  ['teets', 'tet'],
  ['thuwowngr', 'thuong'],
  ['ddinhs', 'dinh'],
  ['d9oan2', 'doan'],
  ['vie6n', 'vien'],
  // Nothing of an input method in these.
  ['cong', undefined],
  ['xuan', undefined],
  ['sang', undefined],
  ['2027', undefined],
  ['tlđ', undefined],
])('"%s" was meant as %s', (typed, meant) => {
  expect(fromTelexResidue(typed)).toBe(meant);
});
