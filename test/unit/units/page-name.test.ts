import { describe, expect, test } from 'vitest';
import { checkPageName } from '../../../utils/domain/units/page-name.ts';

const UNIT = 'Công đoàn cơ sở Trường Tiểu học Hòa Bình';

describe('a page is called as guided', () => {
  test.each([
    'Công đoàn _ Trường Tiểu học Hòa Bình',
    'Công đoàn - Trường Tiểu học Hòa Bình',
    'Công đoàn Trường Tiểu học Hòa Bình',
    'CÔNG ĐOÀN_TRƯỜNG TIỂU HỌC HÒA BÌNH',
    'Công đoàn cơ sở Trường Tiểu học Hoà Bình',
    'Công đoàn – Trường  Tiểu học Hòa Bình',
    'Công đoàn _ Trường Tiểu học Hòa Bình'.normalize('NFD'),
  ])('%s', (name) => {
    expect(checkPageName(name, [UNIT])).toEqual({ verdict: 'good', lookAlikes: [] });
  });

  test('by a name that the unit had before', () => {
    const names = [UNIT, 'Công đoàn cơ sở Trường Tiểu học Số 2'];
    expect(checkPageName('Công đoàn _ Trường Tiểu học Số 2', names).verdict).toBe('good');
  });
});

describe('a page is called otherwise, and a good name is offered', () => {
  const suggestion = 'Công đoàn _ Trường Tiểu học Hòa Bình';
  test.each([
    ['no_prefix', 'Trường Tiểu học Hòa Bình'],
    ['no_prefix', 'Hội những người yêu trường'],
    ['no_prefix', ''],
    ['other_name', 'Công đoàn _ Trường Tiểu học Hoa Bình'],
    ['other_name', 'Công đoàn'],
    ['other_name', 'Công đoàn _ Trường Tiểu học Hòa Bình Fanpage'],
  ] as const)('%s: %s', (verdict, name) => {
    expect(checkPageName(name, [UNIT])).toEqual({ verdict, lookAlikes: [], suggestion });
  });

  test('a unit whose name has no "Công đoàn" gets it in front', () => {
    expect(checkPageName('Nhà máy Bông Sen', ['Nhà máy Bông Sen']).suggestion).toBe(
      'Công đoàn _ Nhà máy Bông Sen',
    );
  });
});

test('letters that only look right are named, although the name reads well', () => {
  // Cyrillic о, Icelandic Ð.
  const check = checkPageName('Cоng Ðoàn _ Trường Tiểu học Hòa Bình', ['Cong Đoàn Trường Tiểu học Hòa Bình']);
  expect(check.lookAlikes.sort()).toEqual(['Ð', 'о'].sort());
  expect(check.suggestion).toBeDefined();
});

test('without the name of the unit nothing is judged', () => {
  expect(checkPageName('Công đoàn _ Hoa Mai', [])).toEqual({ verdict: 'unknown_unit', lookAlikes: [] });
});
