import { expect, test } from 'vitest';
import { tidyText } from '../../../utils/domain/text/tidy-text.ts';
import { toWholeText } from '../../../utils/domain/text/to-whole-text.ts';
import { fc } from '../../builders/properties.ts';

test.each([
  ['Ngày hội 🎉👩‍🏭', 'Ngày hội 🎉👩‍🏭'],
  ['Ngày hội 🎉'.slice(0, -1), 'Ngày hội '],
  ['\ude00 Ngày hội', ' Ngày hội'],
  ['Dòng 1\r\n\tDòng 2', 'Dòng 1\r\n\tDòng 2'],
  ['Từ bài\u000b trình\u0000 chiếu\u0085\u007f', 'Từ bài trình chiếu'],
  ['e\u0000\u0301', 'é'],
  ['\ud83d', '\ufffd'],
  ['', ''],
])('%j is kept as %j', (typed, kept) => {
  expect(tidyText(typed)).toBe(kept);
});

test('whatever is typed, a tidy text is whole, stays as it is, and is empty only if nothing was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ maxLength: 1, unit: 'binary' }), (text, more) => {
      for (const typed of [text, `${more}${text}`.slice(0, -1), `${text}\ud83d${more}`]) {
        const tidy = tidyText(typed);
        expect(toWholeText(tidy)).toBe(tidy);
        expect(tidyText(tidy)).toBe(tidy);
        expect(tidy === '').toBe(typed === '');
        expect(toWholeText(typed)).toHaveLength(typed.length);
      }
    }),
  );
});
