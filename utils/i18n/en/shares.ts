import type { shares as source } from '../vi/shares.ts';

export const shares: typeof source = {
  heading: 'Share checklist',
  empty: 'Nothing to share yet. The list fills in when the superior union sends it.',
  due: (day) => `Due ${day}`,
  dueToday: 'Due today',
  published: (day) => `Posted ${day}`,
  state: { to_do: 'To share', done: 'Shared', not_applicable: 'Not applicable', expired: 'Overdue' },
  doneOn: (day) => `Shared ${day}`,
  open: 'Open original',
  markDone: 'Shared',
  markDoneLabel: (title) => `Log as shared: ${title}`,
  exempt: 'Not applicable',
  exemptLabel: (title) => `Not applicable: ${title}`,
  reason: 'Why it does not apply',
  reasonHint: 'For example: meant for another sector',
  save: 'Save reason',
  restore: 'Put back on the list',
  folded: (count) => `${count} done`,
};
