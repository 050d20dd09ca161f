import { commentSection } from './comments.ts';
import type { Post } from './data.ts';
import { element, newId } from './element.ts';
import css from './post.module.css';
import { pageLink, postActions, postHead, postMedia, postText } from './post-parts.ts';
import { plainTime } from './scrambled-time.ts';

/** The markup of 2023 and before, still served to some accounts: the post is the article. */
export function renderPostClassic(post: Post, position: number, signal: AbortSignal): HTMLElement {
  const [nameId, timeId, textId, mediaId, countsId] = [newId(), newId(), newId(), newId(), newId()];
  const time = plainTime(post, post.url);
  time.id = timeId;
  const actions = postActions(post);
  actions.id = countsId;
  const media = postMedia(post);
  if (media) media.id = mediaId;
  const text =
    post.text === '' || post.media === 'background'
      ? undefined
      : element(
          'div',
          { class: css.text, id: textId, 'data-ad-preview': 'message', 'data-ad-comet-preview': 'message' },
          ...postText(post, false),
        );
  return element(
    'div',
    {
      class: `${css.card} x1yztbdb`,
      role: 'article',
      'aria-posinset': position,
      'aria-labelledby': nameId,
      'aria-describedby': [timeId, textId, mediaId, countsId, newId()].join(' '),
    },
    postHead(post, element('h3', { id: nameId }, pageLink(post)), time),
    text,
    media,
    actions,
    post.comments.length > 0 ? commentSection(post, signal) : undefined,
  );
}
