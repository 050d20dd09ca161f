import type { activities as source } from '../vi/activities.ts';

export const activities: typeof source = {
  record: {
    post: (title, page) => `Log: posted “${title}” on ${page}`,
    share: (title, page) => `Log: shared “${title}” on ${page}`,
    published: 'Log the post just published',
    other: 'Log an activity',
  },
  edit: 'Edit before logging',
  recorded: 'Logged on this computer.',
  undo: (seconds) => `Undo (${seconds})`,
  undone: 'Undone. Nothing was sent.',
  tooLateToUndo: 'Too late to undo: this entry is already on its way.',
  waiting: 'Logged, waiting to be sent.',
  receipt: (number) => `Received by the server · Receipt ${number}`,
  noPage: 'Not logged: the handbook does not know your unit’s page yet.',
};
