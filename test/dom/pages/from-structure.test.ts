import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { findComposer, readPostingAs } from '../../../utils/facebook/index.ts';
import { recordStructure } from '../../../utils/facebook/record-structure.ts';
import type { Structure } from '../../../utils/facebook/structure/structure.ts';
import { fromStructure } from '../../pages/from-structure.ts';

/** Recorded in Chromium on the practice site, with the composer open and half a line written. */
const saved: Structure = JSON.parse(readFileSync('test/pages/saved/cau-truc-page-2026-11-21.json', 'utf8'));

afterEach(() =>
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body')),
);

/** A link that is only a query belongs to the page that it stands on. */
function open(url: string): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(url);
}

test('a page built from a saved structure is recorded as the same structure', async () => {
  open('https://www.facebook.com/trang.mau');
  fromStructure(saved, document);
  const again = await recordStructure(document, saved.recordedOn, { totalMs: 60_000 });
  expect(again.rows).toEqual(saved.rows);
  open('about:blank');
});

test('the finders work on it as on the page', () => {
  fromStructure(saved, document);
  const { found } = findComposer(document);
  expect(found?.editor.getAttribute('role')).toBe('textbox');
  expect(found && readPostingAs(found)).toHaveLength('Công đoàn cơ sở Hoa Mai'.length);
});
