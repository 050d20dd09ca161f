import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import css from './comments.module.css';
import type { Post } from './data.ts';
import { element } from './element.ts';
import { labels } from './labels.ts';
import { avatar, pageAvatar } from './pictures.ts';
import { createRichEditor, type RichEditor } from './rich-editor.ts';
import { trackingQuery } from './scrambled-time.ts';
import { ownPage } from './site-pages.ts';
import { toTextGroups } from './text-lines.ts';

const boxes: { readonly editor: RichEditor; focusedAt: number }[] = [];

/** The draft in the box of an open post, else in the one that was focused last, else in the first. */
export function currentCommentText(): string {
  const inDialog = boxes.find(({ editor }) => editor.field.closest('[role="dialog"]'));
  const [lastUsed] = [...boxes].sort((a, b) => b.focusedAt - a.focusedAt);
  return (inDialog ?? lastUsed)?.editor.text() ?? '';
}

function commentRow(post: Post, author: string, text: string, daysAgo: number): HTMLElement {
  const ago = daysAgo === 0 ? labels.justNow : labels.daysAgo(daysAgo);
  const initials = author
    .split(' ')
    .slice(-2)
    .map((part) => part[0] ?? '')
    .join('');
  // A comment's link holds the post's id: readers that look for links must not take it for the post's own.
  const link = `${post.url.replace(post.id, post.numericId)}/?comment_id=${post.numericId.slice(-9)}&${trackingQuery()}`;
  return element(
    'div',
    { class: css.comment, role: 'article', 'aria-label': labels.commentBy(author, ago), tabindex: -1 },
    avatar(author, initials, ['#8a9bb0', '#c5ced9'], 32),
    element(
      'div',
      {},
      element('div', { class: css.bubble }, element('b', {}, author), ...toTextGroups(text)),
      element(
        'div',
        { class: css.meta },
        element('a', { href: link }, ago),
        element('span', {}, labels.reply),
      ),
    ),
  );
}

function commentBox(post: Post, list: HTMLElement, signal: AbortSignal): HTMLElement {
  const editor = createRichEditor({
    namespace: 'comment',
    label: labels.writeComment,
    placeholder: labels.writeComment,
    signal,
  });
  const box = { editor, focusedAt: 0 };
  boxes.push(box);
  signal.addEventListener('abort', () => boxes.splice(boxes.indexOf(box), 1));
  editor.field.addEventListener('focus', () => {
    box.focusedAt = performance.now();
  });
  const send = (event: KeyboardEvent | null): boolean => {
    if (!event || event.shiftKey || event.isComposing) return false;
    event.preventDefault();
    const text = editor.text();
    if (text.trim() === '') return true;
    list.append(commentRow(post, ownPage.name, text, 0));
    editor.clear();
    return true;
  };
  editor.lexical.registerCommand(KEY_ENTER_COMMAND, send, COMMAND_PRIORITY_HIGH);
  return element('div', { class: css.box }, pageAvatar(ownPage, 32), editor.frame);
}

export function commentSection(post: Post, signal: AbortSignal): HTMLElement {
  const rows = post.comments.map((comment) =>
    commentRow(post, comment.author, comment.text, comment.daysAgo),
  );
  const list = element('div', { class: css.list }, ...rows);
  return element('div', { class: css.section }, list, commentBox(post, list, signal));
}
