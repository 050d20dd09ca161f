import css from './chat.module.css';
import { element, pressable } from './element.ts';
import { labels } from './labels.ts';
import { avatar, icon } from './pictures.ts';
import { createRichEditor } from './rich-editor.ts';
import { everySecond } from './ticker.ts';

/** A message box at the corner: one more editor that must never be taken for the composer. */
export function createChat(signal: AbortSignal): HTMLElement {
  const openedAt = Date.now();
  const presence = element('div', { class: css.presence }, labels.activeAgo(3));
  everySecond(() => {
    presence.textContent = labels.activeAgo(3 + Math.floor((Date.now() - openedAt) / 60_000));
  }, signal);
  const { frame } = createRichEditor({
    namespace: 'message',
    label: labels.chatField,
    placeholder: 'Aa',
    signal,
  });
  const body = element('div', { class: css.body }, frame);
  const fold = pressable(
    { class: css.fold, 'aria-label': labels.close },
    () => {
      body.hidden = !body.hidden;
    },
    icon('minimise', 18),
  );
  return element(
    'div',
    { class: css.chat, role: 'region', 'aria-label': labels.chatWith },
    element(
      'div',
      { class: css.head },
      avatar(labels.chatName, 'TT', ['#6f7f93', '#a9b5c4'], 32),
      element('div', { class: css.names }, element('b', {}, labels.chatName), presence),
      fold,
    ),
    body,
  );
}
