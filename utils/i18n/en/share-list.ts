import type { shareList as vi } from '../vi/share-list.ts';

export const shareList: typeof vi = {
  heading: 'The whole checklist',
  back: 'Back to Today',
  search: 'Find by title, page or campaign',
  states: 'State',
  all: 'All',
  found: (count) => (count === 1 ? '1 item' : `${count} items`),
  none: 'There is no such item in the checklist.',
  showAll: 'Show all',
};
