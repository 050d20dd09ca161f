import { expect, test } from 'vitest';
import * as edit from '../../../utils/domain/packs/edit-parts.ts';
import { moveEntry } from '../../../utils/domain/packs/move-entry.ts';

const text = (words: string) => ({ text: words });
const locked = (words: string) => ({ locked: words });
const blank = { field: 'x' };

test.each([
  [
    'locks what is chosen',
    edit.lockPart([text('một hai ba')], 0, 4, 7),
    [text('một '), locked('hai'), text(' ba')],
  ],
  ['locks all when nothing is chosen', edit.lockPart([text('một')], 0, 1, 1), [locked('một')]],
  ['locks from the beginning', edit.lockPart([text('một hai')], 0, 0, 3), [locked('một'), text(' hai')]],
  ['locks no blank', edit.lockPart([blank], 0, 0, 0), [blank]],
  ['unlocks into its neighbours', edit.unlockPart([text('a'), locked('b'), text('c')], 1), [text('abc')]],
  ['puts a blank at the caret', edit.insertBlank([text('ab')], 0, 1, 'x'), [text('a'), blank, text('b')]],
  ['keeps both sides locked', edit.insertBlank([locked('ab')], 0, 1, 'x'), [locked('a'), blank, locked('b')]],
  ['puts a blank at an end', edit.insertBlank([text('ab')], 0, 2, 'x'), [text('ab'), blank]],
  ['puts a blank after all where there is no text', edit.insertBlank([blank], 0, 0, 'x'), [blank, blank]],
  ['joins what a removed part kept apart', edit.removePart([text('a'), blank, text('b')], 1), [text('ab')]],
  ['moves down', moveEntry([text('a'), blank], 0, 1), [blank, text('a')]],
  ['moves nothing past the end', moveEntry([text('a'), blank], 1, 1), [text('a'), blank]],
  ['writes words', edit.setPartText([locked('a')], 0, 'b'), [locked('b')]],
  ['writes no words into a blank', edit.setPartText([blank], 0, 'b'), [blank]],
])('%s', (_, parts, expected) => {
  expect(parts).toEqual(expected);
});
