import { commentSection } from './comments.ts';
import type { Post } from './data.ts';
import { element } from './element.ts';
import css from './post.module.css';
import { pageLink, postActions, postHead, postMedia, postText, sharedPost } from './post-parts.ts';
import { plainTime, scrambledTime } from './scrambled-time.ts';

function story(post: Post, whole: boolean): HTMLElement | undefined {
  if (post.text === '' || post.media === 'background') return undefined;
  return element(
    'div',
    { 'data-ad-rendering-role': 'story_message' },
    element(
      'div',
      { class: css.text, 'data-ad-preview': 'message', 'data-ad-comet-preview': 'message' },
      ...postText(post, whole),
    ),
  );
}

/** The markup of 2026: nothing says "article" but the comments; roles are in `data-ad-rendering-role`. */
export function renderPost2026(post: Post, place: 'feed' | 'dialog', signal: AbortSignal): HTMLElement {
  const opened = place === 'dialog';
  const permalink = `https://www.facebook.com/permalink.php?story_fbid=${post.id}&id=${post.page.numericId}`;
  const time = opened ? plainTime(post, permalink) : scrambledTime(post, signal);
  const heading = opened ? 'h3' : 'h2';
  const name = element(
    'div',
    { 'data-ad-rendering-role': 'profile_name' },
    element(heading, {}, pageLink(post)),
  );
  return element(
    'div',
    { class: `${css.card} x1yztbdb x1n2onr6`, style: '--card-corner-radius: 8px' },
    postHead(post, name, time),
    story(post, opened),
    postMedia(post),
    post.shared ? sharedPost(post.shared) : undefined,
    postActions(post),
    opened || post.comments.length > 0 ? commentSection(post, signal) : undefined,
  );
}
