import type { ShareEntry } from '../../utils/contract/share-state.ts';
import type { PostIdentity } from '../../utils/domain/shares/post-identity.ts';
import { findShare, readOpenPost, type ShareMatch, toSeenPost } from '../../utils/facebook/index.ts';

/** Facebook draws an opened post in pieces; its time comes some while after its address. */
const LOOKS_MS = [700, 2_000, 5_000];

/** Which item of the checklist the open post is, as far as its address and its day tell. */
export interface OpenPostWatch {
  find(shares: readonly ShareEntry[]): ShareMatch | undefined;
}

/** `onChange` is called when more of the open post has come to light. */
export function watchOpenPost(onChange: () => void, signal: AbortSignal): OpenPostWatch {
  let href: string | undefined;
  let seen: PostIdentity = { aliases: [] };
  let timers: ReturnType<typeof setTimeout>[] = [];
  const forget = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  signal.addEventListener('abort', forget);

  const look = () => {
    const next = readOpenPost(document, location.href, new Date());
    if (next.publishedOn === undefined) return;
    forget();
    seen = next;
    onChange();
  };
  return {
    find(shares) {
      if (location.href !== href) {
        forget();
        href = location.href;
        // What the page shows right after the address has changed may still be the post before.
        seen = toSeenPost(href);
        if (!signal.aborted) timers = LOOKS_MS.map((delay) => setTimeout(look, delay));
      }
      return findShare(shares, seen);
    },
  };
}
