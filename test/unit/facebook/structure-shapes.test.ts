import { expect, test } from 'vitest';
import { toLinkShape } from '../../../utils/facebook/structure/to-link-shape.ts';
import { toTextShape } from '../../../utils/facebook/structure/to-text-shape.ts';

const BASE = 'https://www.facebook.com/congdoanhoamai';

test.each([
  ['/congdoanhoamai', 'page /word'],
  [
    'https://www.facebook.com/congdoanhoamai/posts/pfbid02AbCdEfGhIjKlMnOpQrStUv?__tn__=R',
    'post /word/posts/pfbid?__tn__',
  ],
  ['/permalink.php?story_fbid=1035862816472149&id=100064000000202', 'post /permalink.php?story_fbid&id'],
  ['?__cft__[0]=AZx&__cft__[1]=AZy&secret=1', 'page ?__cft__&+1'],
  ['#', 'page '],
  ['/groups/1234567890/posts/99', 'group_post /groups/digits/posts/digits'],
  ['https://vi-du.example/nguyen-van-thi-du', 'elsewhere'],
  ['fb://profile/100064000000202', 'app'],
  ['mailto:ai-do@vi-du.example', 'other'],
  ['javascript:void(0)', 'other'],
  ['https://[', 'broken'],
])('the link %s has the form %s', (href, shape) => {
  expect(toLinkShape(href, BASE)).toBe(shape);
});

test.each([
  ['Công đoàn Hoa Mai', 'vi:17'],
  ['Cong doan', 'latin:9'],
  ['28/7/2026 11:44', 'num:15'],
  ['🌱🌱', 'sign:4'],
  [' \n ', 'blank:3'],
  ['東京', 'other:2'],
  ['Tạo bài viết', 'vi:12=composer'],
  ['POST', 'latin:4=publish'],
  ['Viết bình luận công khai…', 'vi:25=otherBoxWord'],
])('the text “%s” has the form %s', (text, shape) => {
  expect(toTextShape(text)).toBe(shape);
});
