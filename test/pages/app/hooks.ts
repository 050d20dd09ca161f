import type { PracticeWindow } from '../practice-window.ts';
import { currentCommentText } from './comments.ts';
import { closeComposer, openComposer, openedEditor } from './composer.ts';
import { currentPlace, navigate } from './navigation.ts';
import { keysSeen } from './page-keys.ts';
import { publishedPosts } from './published-posts.ts';
import { ownPage } from './site-pages.ts';
import { setTrap } from './traps.ts';

export const practice: PracticeWindow = {
  editorText: () => openedEditor()?.text() ?? '',
  editorStateJson: () => JSON.stringify(openedEditor()?.lexical.getEditorState() ?? null),
  editorHashtags: () => openedEditor()?.hashtags() ?? [],
  undo: () => openedEditor()?.undo(),
  redo: () => openedEditor()?.redo(),
  commentText: currentCommentText,
  published: () =>
    publishedPosts().map(({ id, url, text, publishedAt, shared }) => ({
      id,
      url,
      text,
      publishedAt,
      ...(shared ? { sharedUrl: shared.url } : {}),
    })),
  keysSeen,
  setTrap,
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
