import { render } from 'preact';
import css from '../../components/desk.css?inline';
import { PostMark } from '../../components/shares/post-mark.tsx';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { ShareEntry } from '../../utils/contract/share-state.ts';
import { toPostIdentity } from '../../utils/domain/shares/post-identity.ts';
import { type PostMark as Mark, toPostMark } from '../../utils/domain/shares/post-mark.ts';
import {
  findShare,
  MARKS_TAG,
  type PlacedPost,
  type SeenPost,
  toShareIdentity,
  watchPostPlaces,
} from '../../utils/facebook/index.ts';
import { toDictionary } from '../../utils/i18n/index.ts';

interface Scene {
  desk: Desk;
  /** All items of the page. */
  shares: readonly ShareEntry[];
  page: ListedPage;
  theme: string;
}

export interface PostMarks {
  /** Shows what this desk says of the posts of this page; without a scene, nothing of the marks is left in the page. */
  show(scene: Scene | undefined): void;
}

/**
 * The marks beside posts. They stand in a host and closed root of their own, beside Facebook's body: what Facebook draws is not added to,
 * and a node that it uses again takes no mark along to another post.
 */
export function openPostMarks(onOpen: (itemId: string) => void, signal: AbortSignal): PostMarks {
  // Firefox ends our scripts without letting them tidy up; the panel that comes after takes away what is left.
  for (const old of document.querySelectorAll(MARKS_TAG)) old.remove();
  let open: { layer: ReturnType<typeof openLayer>; pageKey: string } | undefined;

  const close = () => {
    open?.layer.close();
    open = undefined;
  };
  signal.addEventListener('abort', close);
  return {
    show(scene) {
      if (!scene || signal.aborted) return close();
      if (open?.pageKey !== scene.page.key) {
        close();
        open = { layer: openLayer(onOpen), pageKey: scene.page.key };
      }
      open.layer.draw(scene);
    },
  };
}

function openLayer(onOpen: (itemId: string) => void) {
  const stop = new AbortController();
  const host = document.createElement(MARKS_TAG);
  // Shown by the sheet that the browser applies (host-style.ts), and by nothing else.
  host.style.display = 'none';
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'desk';
  shadow.append(style, root);
  let scene: Scene | undefined;
  let places: readonly PlacedPost[] = [];
  let marks = new WeakMap<SeenPost, { mark: Mark | undefined }>();

  const toMark = ({ shares, page }: Scene, post: SeenPost): Mark | undefined => {
    const known = marks.get(post);
    if (known) return known.mark;
    const seen = toPostIdentity(post.address ?? { kind: 'other_facebook' });
    const ofPage = shares.filter(({ item }) => item.pageKey === page.key);
    const mark = toPostMark(
      seen,
      findShare(shares, seen),
      ofPage.map(({ item }) => toShareIdentity(item)),
    );
    marks.set(post, { mark });
    return mark;
  };
  const draw = () => {
    if (!scene) return;
    const { desk, theme } = scene;
    root.dataset.theme = theme;
    const words = toDictionary(desk.settings.language);
    const shown = places.flatMap(({ post, left, top }) => {
      const mark = scene && toMark(scene, post);
      return mark ? (
        <PostMark key={toKey(post)} words={words} mark={mark} left={left} top={top} onOpen={onOpen} />
      ) : (
        []
      );
    });
    root.lang = desk.settings.language;
    render(shown, root);
  };
  document.documentElement.append(host);
  watchPostPlaces(
    host,
    (next) => {
      places = next;
      draw();
    },
    stop.signal,
  );
  return {
    draw(next: Scene) {
      if (next.desk !== scene?.desk || next.shares !== scene.shares) marks = new WeakMap();
      scene = next;
      draw();
    },
    close() {
      stop.abort();
      render(null, root);
      host.remove();
    },
  };
}

const keys = new WeakMap<SeenPost, number>();
let lastKey = 0;

/** A mark belongs to a post, not to a node or a place. */
function toKey(post: SeenPost): number {
  const key = keys.get(post) ?? ++lastKey;
  keys.set(post, key);
  return key;
}
