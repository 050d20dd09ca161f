import type { PracticeWindow } from '../practice-window.ts';
import { currentCommentText } from './comments.ts';
import { closeComposer, openComposer, openedEditor } from './composer.ts';
import { currentPlace, navigate } from './navigation.ts';
import { keysSeen } from './page-keys.ts';
import { toPublished } from './published-posts.ts';
import { rememberTakes } from './settings.ts';
import { ownPage } from './site-pages.ts';
import { setTrap } from './traps.ts';

export const practice: PracticeWindow = {
  editorText: () => openedEditor()?.text() ?? '',
  editorStateJson: () => JSON.stringify(openedEditor()?.lexical.getEditorState() ?? null),
  editorHashtags: () => openedEditor()?.hashtags() ?? [],
  undo: () => openedEditor()?.undo(),
  redo: () => openedEditor()?.redo(),
  commentText: currentCommentText,
  published: toPublished,
  keysSeen,
  setTrap,
  setTakes: rememberTakes,
  openComposer: (draft) => {
    const { route } = currentPlace();
    // There is no composer elsewhere; a test that believes so has to hear of it.
    if (route.kind !== 'page' || route.page !== ownPage)
      throw new Error('The composer opens on the own page only');
    return openComposer(draft);
  },
  closeComposer,
  navigate,
};
