import { createChat } from './chat.ts';
import { closeComposer } from './composer.ts';
import { practice } from './hooks.ts';
import { startHostility } from './hostile.ts';
import { startHoverCards } from './hover-card.ts';
import { startLiveliness } from './liveliness.ts';
import { type Place, startNavigation } from './navigation.ts';
import { startPageKeys } from './page-keys.ts';
import { hidePost, showPost } from './post-dialog.ts';
import { applySettings } from './settings.ts';
import { createShell } from './shell.ts';
import './theme.css';
import { showBackground } from './views.ts';

applySettings(document.documentElement);
const { node, stage } = createShell();
document.body.append(node, createChat(new AbortController().signal));

function toTitle({ route }: Place): string {
  return route.kind === 'page' ? `${route.page.name} | Facebook` : 'Facebook';
}

function show(place: Place): void {
  closeComposer();
  showBackground(place, stage);
  if (place.route.kind === 'post') showPost(place.route.postKey);
  else hidePost();
  // The title is all of the head that follows; canonical link and meta tags stay as the server sent them.
  document.title = toTitle(place);
}

startPageKeys();
startHoverCards();
startLiveliness();
startHostility();
startNavigation(show);
window.practice = practice;
