import { expect, test } from 'vitest';
import type { PostIdentity } from '../../../utils/domain/shares/post-identity.ts';
import { type PostMark, toPostMark } from '../../../utils/domain/shares/post-mark.ts';
import { aShare } from '../../builders/a-desk.ts';
import { aShareItem } from './a-share-item.ts';

const item = aShareItem({ id: 'muc-1', title: 'Tháng Công nhân' });
const entry = aShare({ item });
const said = { itemId: 'muc-1', title: 'Tháng Công nhân' };
const ownerKey = 'congdoanvietnam';
const numbered = (numericId: string): PostIdentity => ({ ownerKey, numericId, aliases: [] });
const named = (alias: string): PostIdentity => ({ ownerKey, aliases: [alias] });

test.each<[string, PostIdentity, Parameters<typeof toPostMark>[1], PostIdentity[], PostMark | undefined]>([
  ['to do', numbered('1'), { entry, certainty: 'certain' }, [], { state: 'to_do', ...said }],
  [
    'done, with its day',
    numbered('1'),
    { entry: { ...entry, state: 'done', doneOn: '2026-11-20' }, certainty: 'certain' },
    [],
    { state: 'done', doneOn: '2026-11-20', ...said },
  ],
  ['only likely: nothing is said', numbered('1'), { entry, certainty: 'likely' }, [], undefined],
  [
    'another number than every item',
    numbered('9'),
    undefined,
    [numbered('1'), numbered('2')],
    { state: 'not_listed' },
  ],
  [
    'an item without a number may be it',
    numbered('9'),
    undefined,
    [numbered('1'), named('pfbid0abc')],
    undefined,
  ],
  ['a name that rotates says nothing', named('pfbid0xyz'), undefined, [numbered('1')], undefined],
  ['no item of this page: a dot at each post would be noise', numbered('9'), undefined, [], undefined],
])('%s', (_, seen, match, ofPage, wanted) => {
  expect(toPostMark(seen, match, ofPage)).toEqual(wanted);
});
