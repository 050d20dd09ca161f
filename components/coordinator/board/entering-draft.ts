import type { Activity, ActivityInput } from '../../../utils/contract/activity.ts';
import type { EnteredBody, EnteringDraft } from '../../../utils/contract/entering.ts';
import type { Entering } from '../../../utils/contract/entry-review.ts';
import { weekDays } from '../../../utils/domain/time/iso-week.ts';
import { toInstantOf, toVietnamTime } from '../../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { findErrors, type LogErrors, toLogDraft, toLogInput } from '../../activities/log-draft.ts';

export type EnteringErrors = LogErrors & { moment?: string };

/** An empty form: for the first of the unit's pages, on the last day of the week that is looked at, or today. */
export function toNewDraft({ pages }: Entering, week: string, today: string): EnteringDraft {
  const last = weekDays(week).at(-1) ?? today;
  return {
    ...toLogDraft({}, pages[0]?.key ?? ''),
    contentKind: '',
    day: last < today ? last : today,
    time: '08:00',
  };
}

/** What was entered, to be written anew. */
export function toDraftOf(activity: Activity): EnteringDraft {
  const { id: _id, seq: _seq, revision: _revision, withdrawn: _withdrawn, ...said } = activity;
  return {
    ...toLogDraft(said, activity.pageKey),
    contentKind: activity.contentKind ?? '',
    day: activity.day,
    time: toVietnamTime(activity.occurredAt),
  };
}

export function findEnteringErrors(
  draft: EnteringDraft,
  words: CoordinatorDictionary,
  today: string,
): EnteringErrors {
  const say = words.coordinator.board.enter;
  const isMoment = toInstantOf(draft.day, draft.time) !== undefined;
  const moment = !isMoment ? say.momentMissing : draft.day > today ? say.momentAhead : undefined;
  return { ...findErrors(draft, words), ...(moment === undefined ? {} : { moment }) };
}

/**
 * @param of what this takes the place of: what the form does not show (share item, template) stays.
 * @throws {RangeError} for a form whose day or time is none; `findEnteringErrors` finds that.
 */
export function toEnteredBody(
  draft: EnteringDraft,
  words: CoordinatorDictionary,
  of: Activity | undefined,
): EnteredBody {
  const occurredAt = toInstantOf(draft.day, draft.time);
  if (occurredAt === undefined) throw new RangeError('no such moment');
  const input = toLogInput(draft, of ? toGiven(of) : {}, words);
  return {
    ...input,
    ...(draft.contentKind === '' ? {} : { contentKind: draft.contentKind }),
    occurredAt,
    day: draft.day,
  };
}

function toGiven(of: Activity): Partial<ActivityInput> {
  const { id, seq, revision, withdrawn, contentKind, occurredAt, day, ...given } = of;
  return given;
}

/** The same entry, taken back. */
export function toWithdrawn({ id: _id, seq: _seq, revision: _revision, ...said }: Activity): EnteredBody {
  return { ...said, withdrawn: true };
}
