import { Ban, CircleCheck, Clock, Eye, type IconNode, Share2 } from 'lucide';
import type { PostMark as Mark } from '../../utils/domain/shares/post-mark.ts';
import { toDayAndMonth } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';

interface PostMarkProps {
  words: Dictionary;
  mark: Mark;
  /** Upper left corner of the post's card. */
  left: number;
  top: number;
  onOpen: (itemId: string) => void;
}

const ICONS: Record<Exclude<Mark['state'], 'not_listed'>, IconNode> = {
  to_do: Share2,
  opened: Eye,
  done: CircleCheck,
  not_applicable: Ban,
  expired: Clock,
};

/**
 * What the checklist says of one post, as a tab on the upper edge of its card. What is still to be shared can be clicked; everything
 * else lets clicks through to the page. No mark is a tab stop: they come and go as the feed is scrolled, and stand after all of
 * Facebook in the order of the keyboard. Whoever uses the keyboard finds the same in the checklist of the panel.
 */
export function PostMark({ words, mark, left, top, onOpen }: PostMarkProps) {
  const place = { left: `${left}px`, top: `${top}px` };
  const text = words.shares.mark;
  if (mark.state === 'not_listed') {
    return (
      <span
        class="post-mark"
        data-state="not_listed"
        style={place}
        role="img"
        aria-label={text.notListed}
        title={text.notListed}
      />
    );
  }
  const { state, itemId, title, doneOn } = mark;
  const word = state === 'done' && doneOn ? words.shares.doneOn(toDayAndMonth(doneOn)) : text.state[state];
  const face = (
    <>
      <Icon of={ICONS[state]} size={14} />
      {word}
    </>
  );
  if (state === 'done' || state === 'not_applicable') {
    return (
      <span class="post-mark" data-state={state} style={place}>
        {face}
        <span class="visually-hidden">{`: ${title}`}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      class="post-mark"
      data-state={state}
      style={place}
      tabIndex={-1}
      aria-label={text.open(word, title)}
      title={text.openHint}
      // The focus stays where it is on the page until the panel takes it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.isTrusted && onOpen(itemId)}
    >
      {face}
    </button>
  );
}
