import { afterEach, describe, expect, test } from 'vitest';
import { recordStructure } from '../../../utils/facebook/record-structure.ts';
import { toStructureText } from '../../../utils/facebook/structure/structure.ts';
import { fc } from '../../builders/properties.ts';
import { aComposer, anOpenPost, toElement } from './composer-trees.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.head.replaceChildren();
});

const PATIENT = { totalMs: 60_000 };
const record = async (limits = {}) =>
  toStructureText(await recordStructure(document, '2026-11-21', { ...PATIENT, ...limits }));

/** Letters that our own vocabulary never joins in this way, with digits, capitals and Vietnamese among them. */
const secret = fc
  .tuple(
    fc.constantFrom('Zq', 'xJq', 'Đỗ Zx', 'wZ7', 'qq'),
    fc.stringMatching(/^[a-zA-Z0-9ăêơ _.-]{1,12}$/),
    fc.constantFrom('Xz', '9qJ', 'ượz'),
  )
  .map((parts) => parts.join(''));

/** The ends of every secret. */
const UNLIKELY = /Zq|xJq|Zx|wZ7|qq|Xz|9qJ|ượz/;

/** Where a page keeps what it knows of people. */
const PLACES: readonly ((value: string) => [string, string])[] = [
  (value) => ['aria-label', value],
  (value) => ['aria-labelledby', value],
  (value) => ['aria-describedby', `${value} ${value}2`],
  (value) => ['aria-posinset', value],
  (value) => ['aria-valuetext', value],
  (value) => ['aria-expanded', value],
  (value) => ['role', value],
  (value) => ['class', `x1 ${value}`],
  (value) => ['id', value],
  (value) => ['title', value],
  (value) => ['alt', value],
  (value) => ['src', `https://scontent.example/${value}.jpg`],
  (value) => ['style', `--name: ${value}`],
  (value) => ['data-pagelet', value],
  (value) => ['data-ad-rendering-role', value],
  (value) => ['data-ad-preview', value],
  (value) => ['data-userid', value],
  (value) => ['data-store', JSON.stringify({ name: value })],
  (value) => ['placeholder', value],
  (value) => ['value', value],
  (value) => ['contenteditable', value],
  (value) => ['tabindex', value],
  (value) => ['onclick', `open('${value}')`],
  (value) => [
    'href',
    `https://www.facebook.com/${encodeURIComponent(value)}/posts/pfbid02${value}?${value}=${value}`,
  ],
  (value) => ['href', `/${value}?comment_id=${value}&${value}[0]=1#${value}`],
  (value) => ['href', `https://l.facebook.com/l.php?u=https%3A%2F%2F${value}.vn`],
  (value) => ['href', `?__cft__[0]=${value}`],
  (value) => ['href', `${value}:${value}`],
];

interface Tree {
  tag: string;
  text: string;
  attributes: [place: number, value: string][];
  children: Tree[];
}

const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(
      'div',
      'span',
      'a',
      'h1',
      'input',
      'img',
      'strong',
      'svg',
      'custom-tag',
      'script',
      'style',
    ),
    text: secret,
    attributes: fc.array(fc.tuple(fc.nat(PLACES.length - 1), secret), { maxLength: 5 }),
    children: fc.oneof({ maxDepth: 3 }, fc.constant<Tree[]>([]), fc.array(tie('tree'), { maxLength: 3 })),
  }),
})).tree;

function toNode({ tag, text, attributes, children }: Tree): HTMLElement {
  const element = document.createElement(tag);
  // Data, as Facebook keeps the session's: nothing is run or loaded.
  if (tag === 'script') element.setAttribute('type', 'application/json');
  for (const [place, value] of attributes) {
    const [name, content] = PLACES[place]?.(value) ?? ['title', value];
    if (tag !== 'script' || name !== 'src') element.setAttribute(name, content);
  }
  element.append(text, ...children.map(toNode));
  return element;
}

function toSecrets({ text, attributes, children }: Tree): string[] {
  return [text, ...attributes.map(([, value]) => value), ...children.flatMap(toSecrets)];
}

/** Another tree of the same form: every letter is another one of its kind. */
const disguise = (text: string): string =>
  text
    .replace(/[a-z]/g, 'k')
    .replace(/[A-Z]/g, 'K')
    .replace(/\d/g, '4')
    .replace(/[ăêơượỗ]/g, 'ệ')
    .replace(/Đ/g, 'Ệ');

describe('nothing that stands on a page survives', () => {
  test('no secret from text, names, ids, classes, links or styles, in any place', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (page) => {
        document.body.replaceChildren(toNode(page));
        const text = await record();
        const pieces = toSecrets(page).flatMap((each) => [each, ...each.split(/[ _.-]/)]);
        // A middle piece alone may be one of our own words by chance ("ref" in "href"); the ends never are.
        const telling = pieces.filter((piece) => piece.length >= 3 && UNLIKELY.test(piece));
        for (const piece of telling) expect(text).not.toContain(piece);
        expect(text).toMatch(/^[\x20-\x7E\n]*$/);
      }),
      { numRuns: 150 },
    );
  });

  test('two pages of the same form with other words give the same file', async () => {
    // Without links and scripts, whose form is more than the kinds of their letters.
    const plain = (place: number) => PLACES[place]?.('x')[0] !== 'href';
    const toPlain = (page: Tree): Tree => ({
      ...page,
      attributes: page.attributes.filter(([place]) => plain(place)),
      children: page.children.map(toPlain),
    });
    const toOther = (page: Tree): Tree => ({
      ...page,
      text: disguise(page.text),
      attributes: page.attributes.map(([place, value], n) => [place, `${disguise(value)}${n}`]),
      children: page.children.map(toOther),
    });
    const numbered = (page: Tree): Tree => ({
      ...page,
      attributes: page.attributes.map(([place, value], n) => [place, `${value}${n}`]),
      children: page.children.map(numbered),
    });
    await fc.assert(
      fc.asyncProperty(tree.map(toPlain), async (page) => {
        const withoutIds = (text: string) => text.replace(/#\d+/g, '#');
        document.body.replaceChildren(toNode(numbered(page)));
        const one = withoutIds(await record());
        document.body.replaceChildren(toNode(toOther(page)));
        expect(withoutIds(await record())).toBe(one);
      }),
      { numRuns: 60 },
    );
  });

  test('a comment and a draft do not even say whether they hold one of Facebook’s own words', async () => {
    const post = anOpenPost();
    post.querySelector('[role="article"]')?.append(toElement('<div dir="auto">Tạo bài viết</div>'));
    document.body.append(post, aComposer({ lines: ['Đăng'] }));
    const text = await record();
    expect(text.match(/"#text","vi:12"/g)).toHaveLength(1);
    expect(text).toContain('"#text","vi:4"]');
    expect(text.match(/=publish/g)).toHaveLength(2);
  });
});

describe('what the finders hang on is kept', () => {
  test('roles, marks, references and Facebook’s own words', async () => {
    document.body.append(aComposer({ namedBy: 'labelledby' }), anOpenPost());
    const text = await record();
    for (const kept of [
      '"role":"dialog","aria-labelledby":"#1"',
      '{"id":"#1"}',
      '"vi:12=composer"',
      '"data-lexical-editor":"true"',
      '"aria-label":"vi:4=publish"',
      '"aria-label":"vi:15=otherBoxWord"',
      '"aria-posinset":"1"',
      '"data-ad-rendering-role":"story_message"',
    ])
      expect(text).toContain(kept);
  });

  test('the head says only which facts are there', async () => {
    document.head.append(
      toElement('<link rel="canonical" href="https://www.facebook.com/congdoanhoamai">'),
      toElement('<meta property="al:android:url" content="fb://profile/100064000000202">'),
      toElement('<meta name="description" content="Công đoàn Hoa Mai">'),
      toElement('<title>Công đoàn Hoa Mai</title>'),
    );
    const text = await record();
    expect(text).toContain('"link",{"rel":"canonical","href":"page /word"}');
    expect(text).toContain('"meta",{"property":"al:android:url","content":"app"}');
    expect(text.match(/"meta"/g)).toHaveLength(1);
  });

  test('our own panel is no part of the page', async () => {
    document.body.append(document.createElement('so-tay-panel'));
    expect(await record()).not.toMatch(/x-other|so-tay-panel/);
  });
});

describe('bounds', () => {
  const aLongPage = () => {
    const feed = toElement('<div role="feed"></div>');
    for (let n = 0; n < 400; n++) feed.append(toElement('<div><p><b>chữ</b></p></div>'));
    return feed;
  };

  test('so many nodes and no more; an open dialog comes first, though it stands last', async () => {
    document.body.append(aLongPage(), aComposer());
    const structure = await recordStructure(document, '2026-11-21', { ...PATIENT, nodes: 60 });
    expect(structure.rows).toHaveLength(60);
    expect(structure.cut).toBe('nodes');
    expect(structure.rows.some(([, , rest]) => typeof rest === 'object' && rest.role === 'textbox')).toBe(
      true,
    );
  });

  test('so many bytes', async () => {
    document.body.append(aLongPage());
    const structure = await recordStructure(document, '2026-11-21', { ...PATIENT, bytes: 2_000 });
    expect(structure.cut).toBe('bytes');
    expect(toStructureText({ ...structure, rows: structure.rows }).length).toBeLessThan(2_400);
  });

  test('so deep', async () => {
    const outer = document.createElement('div');
    let inner = outer;
    for (let n = 0; n < 100; n++) inner = inner.appendChild(document.createElement('div'));
    document.body.append(outer);
    const structure = await recordStructure(document, '2026-11-21', PATIENT);
    expect(Math.max(...structure.rows.map(([depth]) => depth))).toBe(60);
    expect(structure.cut).toBe('depth');
  });

  test('so long, with a breath for the page in between', async () => {
    document.body.append(aLongPage());
    const structure = await recordStructure(document, '2026-11-21', { totalMs: 0 });
    expect(structure.cut).toBe('time');
    let breaths = 0;
    const ticking = setInterval(() => breaths++, 0);
    await recordStructure(document, '2026-11-21', { ...PATIENT, sliceMs: 1 });
    clearInterval(ticking);
    expect(breaths).toBeGreaterThan(0);
  });
});
