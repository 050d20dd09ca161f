import { Link2, ListPlus } from 'lucide';
import { useState } from 'preact/hooks';
import type { AddOutcome, LinkRefusal, ShareEntry } from '../../utils/contract/share-state.ts';
import { toDayAndMonth } from '../../utils/domain/time/vietnam-day.ts';
import type { Place } from '../../utils/domain/units/place.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

/** Which item of the checklist the open post is, and how sure that is. */
export interface OpenShare {
  entry: ShareEntry;
  certainty: 'certain' | 'likely';
}

interface OpenPostProps {
  words: Dictionary;
  open: OpenShare | undefined;
  place: Place | undefined;
  shares: readonly ShareEntry[];
  today: string;
  actions: PanelActions;
}

/** Says what the open post is on the checklist. What is only likely is asked, never assumed. */
export function OpenPost({ words, open, place, shares, today, actions }: OpenPostProps) {
  const say = words.shares;
  if (open) {
    const { item, state, doneOn } = open.entry;
    if (open.certainty === 'likely') {
      return (
        <Note tone="look">
          <p>{say.openMayBe(item.title)}</p>
          <Button onClick={() => void actions.learnShare(item.id)}>{say.confirm}</Button>
        </Note>
      );
    }
    return (
      <Note tone="good">
        <p>{say.openIs(item.title)}</p>
        {state === 'done' && doneOn ? <p class="small">{say.unitShared(toDayAndMonth(doneOn))}</p> : null}
      </Note>
    );
  }
  const { page, postLink } = place ?? {};
  if (!page || postLink === undefined) return null;
  if (page.role !== 'own')
    return (
      <AddOpenPost
        key={postLink}
        words={words}
        link={postLink}
        page={page.name}
        today={today}
        actions={actions}
      />
    );
  const waiting = shares.find(
    ({ state, activityId, ownLink }) => state === 'done' && activityId !== undefined && ownLink === undefined,
  );
  const isKnown = shares.some(({ ownLink }) => ownLink === postLink);
  if (!waiting || isKnown) return null;
  return (
    <Note icon={Link2}>
      <p>{say.ownIs(waiting.item.title)}</p>
      <Button onClick={() => void actions.linkShare(waiting.item.id, postLink)}>{say.keepOwnLink}</Button>
    </Note>
  );
}

interface AddOpenPostProps {
  words: Dictionary;
  link: string;
  page: string;
  today: string;
  actions: PanelActions;
}

function AddOpenPost({ words, link, page, today, actions }: AddOpenPostProps) {
  const [outcome, setOutcome] = useState<AddOutcome>();
  const title = words.shares.addedTitle(page, toDayAndMonth(today));
  if (outcome) return <AddSaid words={words} outcome={outcome} />;
  return (
    <div class="row">
      <Button icon={ListPlus} onClick={() => void actions.addShare({ link, title }).then(setOutcome)}>
        {words.shares.add}
      </Button>
    </div>
  );
}

/** What became of a link that was given for the list. */
export function AddSaid({ words, outcome }: { words: Dictionary; outcome: AddOutcome }) {
  const say = words.shares;
  if (outcome.outcome === 'refused')
    return (
      <Note tone="look">
        <p>{toRefusalWords(words, outcome.reason)}</p>
      </Note>
    );
  return (
    <Note tone="good">
      <p>{outcome.outcome === 'added' ? say.wasAdded(outcome.title) : say.wasThere(outcome.title)}</p>
    </Note>
  );
}

export const toRefusalWords = (words: Dictionary, reason: LinkRefusal): string =>
  words.shares.refusal[reason];
