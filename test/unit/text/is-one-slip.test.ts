import { expect, it } from 'vitest';
import { isOneSlip } from '../../../utils/domain/text/is-one-slip.ts';

it.each([
  ['cong', 'cong', false],
  ['cong', 'conh', true],
  ['cong', 'cng', true],
  ['cong', 'coong', true],
  ['cong', 'ocng', true],
  ['cong', 'cogn', true],
  ['cong', 'cnog', true],
  ['cong', 'congg', true],
  ['cong', 'gnoc', false],
  ['cong', 'coangh', false],
  ['cong', 'canh', false],
  ['', 'a', true],
  ['', '', false],
])('"%s" for "%s": %s', (typed, meant, is) => {
  expect([isOneSlip(typed, meant), isOneSlip(meant, typed)]).toEqual([is, is]);
});
