import css from './composer.module.css';
import { element, pressable } from './element.ts';
import { labels } from './labels.ts';
import { type Layer, openLayer } from './layers.ts';
import { avatar, icon, pageAvatar } from './pictures.ts';
import { publish } from './published-posts.ts';
import { createRichEditor, type RichEditor } from './rich-editor.ts';
import { otherAuthor } from './settings.ts';
import { ownPage } from './site-pages.ts';
import { mayIgnorePastes } from './takes.ts';
import { holdFocus } from './traps.ts';

// The real dialog comes up first and its editor a little later; panels must not look for both at once.
const editorDelay = 120;
const publishDelay = 600;

interface Composer {
  readonly layer: Layer;
  editor?: RichEditor;
}

let current: Composer | undefined;

export function openedEditor(): RichEditor | undefined {
  return current?.editor;
}

export function closeComposer(): void {
  current?.layer.close();
  current = undefined;
}

function spinner(label: string): HTMLElement {
  return element('div', { class: css.spinner, role: 'progressbar', 'aria-label': label });
}

function askToDiscard(): void {
  const composer = current;
  if (!composer) return;
  if (!composer.editor?.text().trim()) {
    closeComposer();
    return;
  }
  const question = openLayer({
    title: labels.discardTitle,
    dismiss: () => question.close(),
    inside: composer.layer.root,
  });
  const discard = () => {
    question.close();
    closeComposer();
  };
  const keep = () => {
    question.close();
    composer.editor?.field.focus();
  };
  question.body.append(
    element('p', { class: css.question }, labels.discardText),
    element(
      'div',
      { class: css.answers },
      pressable({ class: css.quiet, 'aria-label': labels.keepEditing }, keep, labels.keepEditing),
      pressable({ class: css.loud, 'aria-label': labels.discard }, discard, labels.discard),
    ),
  );
}

function authorRow(): HTMLElement {
  const name = otherAuthor || ownPage.name;
  const audience = element('div', { class: css.audience }, icon('globe', 12), labels.public);
  return element(
    'div',
    { class: css.author },
    otherAuthor ? avatar(name, name.slice(0, 1), ['#777', '#aaa'], 40) : pageAvatar(ownPage, 40),
    element('div', {}, element('strong', { class: css.authorName }, name), audience),
  );
}

function addRow(): HTMLElement {
  const add = (name: 'photo' | 'smile' | 'pin', label: string) =>
    pressable({ class: css.add, 'aria-label': label }, () => {}, icon(name, 24));
  return element(
    'div',
    { class: css.addRow },
    element('span', {}, labels.addToPost),
    add('photo', labels.photoVideo),
    add('smile', labels.emoji),
    add('pin', labels.checkIn),
  );
}

function fill(layer: Layer, draft: string | undefined): RichEditor {
  const send = () => {
    const text = editor.text();
    if (button.getAttribute('aria-disabled') === 'true' || text.trim() === '') return;
    setDisabled(true);
    layer.root.append(element('div', { class: css.busy }, spinner(labels.publishing)));
    setTimeout(() => {
      if (layer.signal.aborted) return;
      closeComposer();
      publish(text);
    }, publishDelay);
  };
  const button = pressable({ class: css.publish, 'aria-label': labels.publish }, send, labels.publish);
  const setDisabled = (disabled: boolean) => {
    if (disabled) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
    button.tabIndex = disabled ? -1 : 0;
  };
  const editor = createRichEditor({
    namespace: 'composer',
    label: labels.mind,
    placeholder: labels.mind,
    large: true,
    signal: layer.signal,
    changed: (text) => setDisabled(text.trim() === ''),
    ...(draft === undefined ? {} : { draft }),
  });
  setDisabled(editor.text().trim() === '');
  mayIgnorePastes(editor.frame);

  const form = element(
    'form',
    { method: 'POST', class: css.form },
    authorRow(),
    editor.frame,
    addRow(),
    button,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  layer.body.replaceChildren(form);
  editor.lexical.focus();
  editor.field.focus();
  holdFocus({ root: layer.root, pullBack: () => editor.field.focus() }, layer.signal);
  return editor;
}

export async function openComposer(draft?: string): Promise<void> {
  if (current) return;
  const layer = openLayer({ title: labels.createPost, dismiss: askToDiscard });
  const composer: Composer = { layer };
  current = composer;
  layer.body.append(element('div', { class: css.waiting }, spinner(labels.loading)));
  await new Promise((resolve) => setTimeout(resolve, editorDelay));
  if (!layer.signal.aborted) composer.editor = fill(layer, draft);
}

/** The card above the own page's posts; its trigger has a visible text and no label. */
export function composerCard(): HTMLElement {
  const open = () => void openComposer();
  const extra = (name: 'video' | 'photo' | 'smile', label: string) =>
    element('div', { class: css.extra }, icon(name, 22), element('span', {}, label));
  return element(
    'div',
    { class: css.card, 'data-pagelet': 'ProfileComposer' },
    element(
      'div',
      { class: css.cardTop },
      pageAvatar(ownPage, 40),
      pressable({ class: css.trigger }, open, element('span', {}, labels.mind)),
    ),
    element(
      'div',
      { class: css.extras },
      extra('video', labels.liveVideo),
      extra('photo', labels.photoVideo),
      extra('smile', labels.reel),
    ),
  );
}
