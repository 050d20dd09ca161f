import { $isHashtagNode, HashtagNode, registerLexicalHashtag } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  createEditor,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import css from './editor.module.css';
import { element, newId } from './element.ts';

export interface RichEditor {
  /** What goes into the page: the box with its placeholder. */
  readonly frame: HTMLElement;
  readonly field: HTMLElement;
  readonly lexical: LexicalEditor;
  text(): string;
  hashtags(): string[];
  undo(): void;
  redo(): void;
  clear(): void;
}

interface RichEditorOptions {
  readonly namespace: string;
  readonly label: string;
  readonly placeholder: string;
  readonly large?: boolean;
  readonly draft?: string;
  readonly signal: AbortSignal;
  readonly changed?: (text: string) => void;
}

function readText(lexical: LexicalEditor): string {
  return lexical.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

function writeText(lexical: LexicalEditor, text: string): void {
  lexical.update(
    () => {
      const blocks = text.split('\n').map((line) => {
        const block = $createParagraphNode();
        return line === '' ? block : block.append($createTextNode(line));
      });
      $getRoot()
        .clear()
        .append(...blocks)
        .selectEnd();
    },
    { discrete: true, tag: HISTORY_MERGE_TAG },
  );
}

function readHashtags(lexical: LexicalEditor): string[] {
  return lexical.getEditorState().read(() =>
    $getRoot()
      .getAllTextNodes()
      .filter($isHashtagNode)
      .map((node) => node.getTextContent()),
  );
}

/** The editor of the real site, with the attributes that it carries there. */
export function createRichEditor(options: RichEditorOptions): RichEditor {
  const { namespace, label, placeholder, signal, changed } = options;
  const placeholderId = newId();
  const field = element('div', {
    class: `${css.field} notranslate`,
    role: 'textbox',
    contenteditable: 'true',
    spellcheck: 'true',
    tabindex: 0,
    'aria-label': label,
    'aria-placeholder': placeholder,
    'aria-describedby': placeholderId,
  });
  const hint = element(
    'div',
    { id: placeholderId, class: css.placeholder, 'aria-hidden': 'true' },
    placeholder,
  );
  const frame = element(
    'div',
    { class: `${css.frame} ${options.large ? css.large : ''}`, role: 'presentation' },
    field,
    hint,
  );

  const lexical = createEditor({
    namespace,
    nodes: [HeadingNode, QuoteNode, HashtagNode],
    theme: { paragraph: css.paragraph ?? '', hashtag: css.hashtag ?? '' },
    onError: (error) => {
      throw error;
    },
  });
  lexical.setRootElement(field);
  if (options.draft !== undefined) writeText(lexical, options.draft);
  const stops = [
    registerRichText(lexical),
    registerHistory(lexical, createEmptyHistoryState(), 300),
    registerLexicalHashtag(lexical),
    lexical.registerUpdateListener(() => {
      const text = readText(lexical);
      hint.hidden = text !== '';
      changed?.(text);
    }),
    () => lexical.setRootElement(null),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  hint.hidden = readText(lexical) !== '';

  return {
    frame,
    field,
    lexical,
    text: () => readText(lexical),
    hashtags: () => readHashtags(lexical),
    undo: () => lexical.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => lexical.dispatchCommand(REDO_COMMAND, undefined),
    clear: () => {
      writeText(lexical, '');
      lexical.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
  };
}
