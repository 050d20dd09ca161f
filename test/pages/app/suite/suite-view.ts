import { element, pressable } from '../element.ts';
import { pageAvatar } from '../pictures.ts';
import { publish } from '../published-posts.ts';
import { type SitePage, sitePages } from '../site-pages.ts';
import { createDraftEditor, type DraftEditor } from './draft-editor.ts';
import css from './suite.module.css';
import { suiteLabels as labels } from './suite-labels.ts';

export interface SuiteView {
  readonly node: HTMLElement;
  /** The post's text. */
  readonly editor: DraftEditor;
  /** The same kind of editor below somebody's comment. */
  readonly reply: DraftEditor;
  /** A contenteditable search box with the same role. */
  readonly search: DraftEditor;
}

const card = (title: string, ...content: readonly Node[]) =>
  element('div', { class: css.card }, element('h2', {}, title), ...content);

function chooser(page: SitePage): HTMLElement {
  return element(
    'div',
    { class: css.chooser, role: 'button', tabindex: 0, 'aria-haspopup': 'listbox' },
    pageAvatar(page, 24),
    element('span', {}, page.name),
  );
}

function sideBar(search: DraftEditor, page: SitePage): HTMLElement {
  const links = labels.nav.map((name) => element('a', { class: css.link, href: '#' }, name));
  return element(
    'div',
    { class: css.side, role: 'navigation' },
    element('div', { class: css.account }, pageAvatar(page, 32), page.name),
    search.frame,
    ...links,
    element('footer', { class: css.footer }, labels.title),
  );
}

/** One page's composer, as far as its shape is known: the text box, what stands around it, and boxes that are no composer. */
export function suiteView(assetId: string): SuiteView {
  const page = sitePages.find(({ numericId }) => numericId === assetId) ?? sitePages[0];
  if (!page) throw new Error('The practice site has no pages');
  const previewText = element('p', { class: css.previewText });
  const note = element('p', { role: 'status' });
  const button = pressable({ class: css.publish, 'aria-disabled': 'true' }, send, labels.publish);
  const editor = createDraftEditor({
    label: labels.text,
    large: true,
    changed: (text) => {
      previewText.textContent = text;
      if (text.trim() === '') button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    },
  });
  const reply = createDraftEditor({ label: labels.reply });
  const search = createDraftEditor({ label: labels.search });

  function send(): void {
    const text = editor.text();
    if (text.trim() === '') return;
    publish(text);
    editor.fill('');
    note.textContent = labels.published;
  }
  const main = element(
    'div',
    { class: css.main, role: 'main' },
    element('div', { role: 'heading', 'aria-level': 1, class: css.heading }, labels.heading),
    element(
      'div',
      { class: css.columns },
      element(
        'div',
        { class: css.column },
        card(labels.postTo, chooser(page)),
        card(
          labels.media,
          pressable({ class: css.quiet }, () => {}, labels.addMedia),
        ),
        card(labels.details, editor.frame),
        card(
          labels.schedule,
          element('input', { type: 'checkbox', role: 'switch', 'aria-label': labels.schedule }),
        ),
      ),
      element(
        'div',
        { class: css.column },
        card(labels.preview, pageAvatar(page, 36), previewText),
        card(labels.comments, element('p', {}, 'Bài viết hay quá!'), reply.frame),
      ),
    ),
    element(
      'div',
      { class: css.foot },
      note,
      pressable({ class: css.quiet }, () => {}, labels.cancel),
      button,
    ),
  );
  return { node: element('div', { class: css.app }, sideBar(search, page), main), editor, reply, search };
}
