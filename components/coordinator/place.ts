import { weekDays } from '../../utils/domain/time/iso-week.ts';
import type { PackKey } from './coordinator-actions.ts';

/** The board of a week at one place of the tree, or the report of the unit there. `path` goes down from the coordinator's own unit. */
export interface BoardPlace {
  at: 'board' | 'unit';
  /** Absent: the week that is being handed in now. */
  week?: string;
  tree: 'was' | 'now';
  path: string[];
}

/** What of the page is shown. It stands in the address, so that the browser's own Back and Reload do what they should. */
export type CoordinatorPlace =
  | { at: 'list' }
  | ({ at: 'review' | 'edit' | 'delivery' } & PackKey)
  | BoardPlace;

const BOARD = /^#(board|unit)(?:\/(\d{4}-W\d\d)\/(was|now)((?:\/[a-z0-9][a-z0-9-]{0,79}){0,20}))?$/;

export function toHash(place: CoordinatorPlace): string {
  switch (place.at) {
    case 'list':
      return '';
    case 'review':
    case 'edit':
    case 'delivery':
      return `#${place.at}/${place.packId}/${place.version}`;
    case 'board':
    case 'unit':
      return place.week === undefined
        ? `#${place.at}`
        : `#${[place.at, place.week, place.tree, ...place.path].join('/')}`;
  }
}

export function readHash(hash: string): CoordinatorPlace {
  const [, board, week, tree, path = ''] = BOARD.exec(hash) ?? [];
  if (board === 'board' || board === 'unit')
    return {
      at: board,
      ...(week !== undefined && isWeek(week) ? { week } : {}),
      tree: tree === 'now' ? 'now' : 'was',
      path: path.split('/').filter((id) => id !== ''),
    };
  const [, at, packId = '', version] =
    /^#(review|edit|delivery)\/([a-z0-9-]{1,80})\/(\d{1,9})$/.exec(hash) ?? [];
  return at === 'review' || at === 'edit' || at === 'delivery'
    ? { at, packId, version: Number(version) }
    : { at: 'list' };
}

/** Years without a week 53 have none in an address either. */
function isWeek(week: string): boolean {
  try {
    return weekDays(week).length > 0;
  } catch {
    return false;
  }
}
