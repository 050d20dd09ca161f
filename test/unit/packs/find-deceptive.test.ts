import { expect, test } from 'vitest';
import { findDeceptive } from '../../../utils/domain/packs/find-deceptive.ts';

const TURN = String.fromCodePoint(0x202e);

test.each([
  [{ title: `a${TURN}b` }, { place: 'title', character: 'U+202E' }],
  [
    { templates: [{}, { parts: [{ text: '\u0007' }] }] },
    { place: 'templates.1.parts.0.text', character: 'U+0007' },
  ],
  [{ labels: { [`x${TURN}`]: 1 } }, { place: 'labels', character: 'U+202E' }],
  ['\u0000', { place: '', character: 'U+0000' }],
])('%j is found by its place', (value, found) => {
  expect(findDeceptive(value)).toEqual(found);
});

test.each(['Công đoàn Việt Nam', 'hai\ndòng\tvà khoảng', '👷‍♀️ 🇻🇳', 5, null, undefined, [], {}])(
  '%j is plain',
  (value) => {
    expect(findDeceptive(value)).toBeUndefined();
  },
);
