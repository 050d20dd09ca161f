import { toPublished } from '../published-posts.ts';
import { rememberTakes } from '../settings.ts';
import '../theme.css';
import { suiteLabels } from './suite-labels.ts';
import { suiteView } from './suite-view.ts';

// The practice page of Business Suite's composer. It has an own start: React and Draft.js are no part of the other pages.
document.title = suiteLabels.title;
const view = suiteView(new URLSearchParams(location.search).get('asset_id') ?? '');
document.body.append(view.node);

const notHere = () => {
  throw new Error('Business Suite has nothing of this kind');
};

window.practice = {
  editorText: view.editor.text,
  editorStateJson: notHere,
  editorHashtags: notHere,
  undo: view.editor.undo,
  redo: view.editor.redo,
  commentText: () => view.reply.text() + view.search.text(),
  published: toPublished,
  keysSeen: notHere,
  setTrap: notHere,
  setTakes: rememberTakes,
  openComposer: async (draft = '') => view.editor.fill(draft),
  closeComposer: notHere,
  navigate: (path) => history.pushState({}, '', path),
};
