import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { element } from '../element.ts';
import { mayIgnorePastes } from '../takes.ts';
import css from './suite.module.css';

export interface DraftEditor {
  /** What goes into the page. */
  readonly frame: HTMLElement;
  text(): string;
  /** Sets a draft that cannot be undone. */
  fill(text: string): void;
  undo(): void;
  redo(): void;
}

interface DraftEditorOptions {
  readonly label: string;
  readonly large?: boolean;
  readonly changed?: (text: string) => void;
}

/** Draft.js itself, with the attributes that its box carries in Business Suite. */
export function createDraftEditor({ label, large = false, changed }: DraftEditorOptions): DraftEditor {
  const mount = element('div');
  const frame = element('div', { class: `${css.frame} ${large ? css.large : ''}` }, mount);
  mayIgnorePastes(frame);
  const root = createRoot(mount);
  let state = EditorState.createEmpty();

  const text = () => state.getCurrentContent().getPlainText('\n');
  const show = (next: EditorState) => {
    state = next;
    root.render(
      createElement(Editor, { editorState: state, onChange: show, role: 'combobox', ariaLabel: label }),
    );
    changed?.(text());
  };
  show(state);
  // The library's name of the class in Facebook's own build.
  new MutationObserver((_, observer) => {
    const box = mount.querySelector('[role="combobox"]');
    if (!box) return;
    observer.disconnect();
    box.classList.add('notranslate', '_5rpu');
  }).observe(mount, { childList: true, subtree: true });

  return {
    frame,
    text,
    fill: (draft) => show(EditorState.createWithContent(ContentState.createFromText(draft, '\n'))),
    undo: () => show(EditorState.undo(state)),
    redo: () => show(EditorState.redo(state)),
  };
}
