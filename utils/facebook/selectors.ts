/**
 * Everything that is known about Facebook's page structure and wording, in one place: it is what breaks every month or two,
 * and it is data so that it can be replaced without touching the code that uses it. Each line says when and where it was first
 * seen. Atomic class names (`x1yztbdb …`) and React ids (`:r2o:`) change with every build and never stand here.
 */
export const SELECTORS = {
  /** Every modal layer: composer, permalink, audience chooser. 2020-09, all desktop pages. */
  dialog: '[role="dialog"]',
  /** 2022-03, composer dialog on home, page and group (Lexical); the bare Lexical mark: 2024-06, same places. */
  editor: '[contenteditable][role="textbox"],[contenteditable][data-lexical-editor="true"]',
  /** 2022-03, composer dialog: the title is a heading; other headings of a dialog come after it. */
  heading: 'h1,h2,h3,[role="heading"]',
  /** 2021-05, all dialogs: divs that act as buttons. */
  button: '[role="button"],button',
  /** 2026-07, permalink dialog: `article` marks comments, whose reply boxes are editors too. */
  comment: '[role="article"]',
  /** 2023-11, layers that React keeps in the tree after they closed. */
  hidden: '[hidden],[aria-hidden="true"],[inert]',
} as const;

/** Compared whole, after `toLabel`. Vietnamese first. */
export const LABELS = {
  /** Title of the composer dialog. 2022-03 home and page; `Create a post` 2024-02 page. */
  composer: ['Tạo bài viết', 'Create post', 'Create a post'],
  /** Button that publishes. 2022-03 composer dialog; `Publish` 2024-02 page. */
  publish: ['Đăng', 'Post', 'Publish'],
  /** Whole names of text boxes that are no composer. `Aa`: 2021-05, message box in both languages. */
  otherBox: ['Aa'],
} as const;

/** Words that occur in the names of comment, reply, message and search boxes. 2022-03 onwards, permalink dialog and chat tabs. */
export const OTHER_BOX_WORDS = [
  'bình luận',
  'phản hồi',
  'trả lời',
  'tin nhắn',
  'nhắn tin',
  'tìm kiếm',
  'comment',
  'reply',
  'message',
  'search',
] as const;

/** Classes on `<html>`. 2021-01, all desktop pages. */
export const THEME_CLASSES = { dark: '__fb-dark-mode', light: '__fb-light-mode' } as const;
