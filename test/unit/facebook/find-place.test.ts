import { describe, expect, it } from 'vitest';
import type { ListedPage } from '../../../utils/contract/page.ts';
import { findPlace, readAddress } from '../../../utils/facebook/index.ts';

const national: ListedPage = { key: 'congdoanvietnam', name: 'Công đoàn Việt Nam', role: 'national' };
const own: ListedPage = { key: '100064435044283', name: 'Công đoàn Trường Mẫu', role: 'own' };
const dotted: ListedPage = { key: 'cong.doan.mau', name: 'Công đoàn Mẫu', role: 'superior' };
const listed = [national, own, dotted];
const find = (path: string) => findPlace(readAddress(`https://www.facebook.com${path}`), listed);

describe('a listed page', () => {
  it.each([
    ['/congdoanvietnam', national],
    ['/CongDoanVietnam/about', national],
    ['/CongDoan.Mau', dotted],
    ['/profile.php?id=100064435044283', own],
    ['/people/Cong-Doan-Mau/100064435044283', own],
    ['/Cong-doan-Truong-Mau-100064435044283', own],
  ])('%s', (path, page) => {
    expect(find(path)).toEqual({ page });
  });

  it.each([
    ['/CongDoanVietnam/posts/12?ref=x', 'https://www.facebook.com/congdoanvietnam/posts/12'],
    ['/congdoanvietnam/posts/12?comment_id=3', 'https://www.facebook.com/congdoanvietnam/posts/12'],
    ['/permalink.php?story_fbid=12&id=100064435044283', 'https://www.facebook.com/100064435044283/posts/12'],
    ['/congdoanvietnam/photos/a.1/2', 'https://www.facebook.com/congdoanvietnam/photos/a.1/2'],
    ['/congdoanvietnam/videos/8', 'https://www.facebook.com/congdoanvietnam/videos/8'],
  ])('%s has the post link %s', (path, postLink) => {
    expect(find(path)?.postLink).toBe(postLink);
  });
});

it.each([
  '/trangkhac',
  '/',
  '/groups/congdoanvietnam',
  '/groups/congdoanvietnam/posts/12',
  '/groups/congdoanvietnam/posts/12?comment_id=3',
  '/reel/12',
  '/share/p/19ZPWnwB73/',
  '/events/12',
  '/trangkhac/posts/12?story_fbid=1&id=100064435044283',
])('%s is nowhere that the extension speaks', (path) => {
  expect(find(path)).toBeUndefined();
});

describe('Business Suite', () => {
  const numbered: ListedPage = { ...own, key: 'hoamai', number: '1055' };
  const suite = (query: string, pages: ListedPage[]) =>
    findPlace(readAddress(`https://business.facebook.com/latest/composer/${query}`), pages);

  it.each<[string, string, ListedPage[], ListedPage | undefined]>([
    ['the page by its number there', '?asset_id=1055&business_id=9', [national, numbered], numbered],
    ['the page whose own key is the number', `?asset_id=${own.key}`, [national, own], own],
    ['no page whose number is not known', '?asset_id=1055', [{ ...own, key: 'hoamai' }], undefined],
    ['no page with another number', '?asset_id=10551', [numbered], undefined],
    ['no page that is not one’s own', '?asset_id=1055', [{ ...national, number: '1055' }], undefined],
    ['nothing without a number', '', [numbered], undefined],
  ])('%s', (_, query, pages, page) => {
    expect(suite(query, pages)).toEqual(page && { page });
  });
});

it('is silent on a look-alike of a listed page', () => {
  expect(findPlace(readAddress('https://facebook.com.evil.vn/congdoanvietnam'), listed)).toBeUndefined();
});
