import { expect, it } from 'vitest';
import { toLabel } from '../../../utils/facebook/label.ts';

it.each([
  ['Tạo bài viết công khai…', 'tạo bài viết công khai...'],
  ['What’s  on\u00A0your mind?', "what's on your mind?"],
  ['Công đoàn\u200B Mẫu\u2060', 'công đoàn mẫu'],
  ['ĐĂNG'.normalize('NFD'), 'đăng'],
])('%s', (text, label) => {
  expect(toLabel(text)).toBe(label);
});
