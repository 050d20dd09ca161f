import { describe, expect, test } from 'vitest';
import {
  readNotation,
  toFieldId,
  toFree,
  toNotation,
  toSlug,
} from '../../../utils/domain/packs/template-notation.ts';

const FIELDS = [
  { id: 'don_vi', label: 'Tên đơn vị', kind: 'line' as const },
  { id: 'noi', label: 'Nơi', kind: 'line' as const },
  { id: 'noi_2', label: 'Nơi', kind: 'line' as const },
];
const toId = (name: string) => FIELDS.find(({ id, label }) => label === name || id === name)?.id ?? name;

test('parts and their notation are the same thing', () => {
  const parts = [
    { locked: 'CHÚC MỪNG\n' },
    { field: 'don_vi' },
    { text: ' kính mời ' },
    { locked: 'toàn thể ' },
    { field: 'noi_2' },
  ];
  const text = toNotation(parts, FIELDS);
  // Two blanks of one name can be told apart by their ids only.
  expect(text).toBe('[[CHÚC MỪNG\n]]{{Tên đơn vị}} kính mời [[toàn thể ]]{{noi_2}}');
  expect(readNotation(text, toId)).toEqual({ parts });
});

describe('what people write', () => {
  test.each([
    ['plain words', 'Xin chào', [{ text: 'Xin chào' }]],
    [
      'a blank inside a lock',
      '[[Kính gửi {{Tên đơn vị}} thân mến]]',
      [{ locked: 'Kính gửi ' }, { field: 'don_vi' }, { locked: ' thân mến' }],
    ],
    ['one bracket is a bracket', 'Mục [1]', [{ text: 'Mục [1]' }]],
    ['blanks around the name', '{{ Tên đơn vị }}', [{ field: 'don_vi' }]],
    ['an empty lock is nothing', 'a[[]]b', [{ text: 'a' }, { text: 'b' }]],
  ])('%s', (_, text, parts) => {
    expect(readNotation(text, toId)).toEqual({ parts });
  });

  test.each([
    ['', 'empty'],
    ['Xin [[chào', 'lock_open'],
    ['Xin [[chào [[bạn]]', 'lock_open'],
    ['Xin chào]]', 'lock_close'],
    ['Xin {{chào', 'blank_open'],
    ['Xin {{  }}', 'blank_empty'],
  ])('%j cannot be read: %s', (text, code) => {
    expect(readNotation(text, toId)).toMatchObject({ trouble: { code } });
  });
});

test('names become ids that the contract takes', () => {
  expect(toSlug('Hưởng ứng Tháng Công nhân 2027!')).toBe('huong-ung-thang-cong-nhan-2027');
  expect(toFieldId('Tên đơn vị', [])).toBe('ten_don_vi');
  expect(toFieldId('Tên đơn vị', ['ten_don_vi'])).toBe('ten_don_vi_2');
  expect(toFieldId('28/7', [])).toBe('o_28_7');
  expect(toFieldId('…', [])).toBe('o');
  expect(toFree('mau', ['mau', 'mau-2'])).toBe('mau-3');
});
