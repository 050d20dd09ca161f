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
  log: {
    empty: 'Nothing logged this week yet.',
    heading: (week) => `Week ${week}`,
  },
  state: {
    waiting: 'To send',
    received: (number) => `Received · ${number}`,
    refused: 'To look at',
  },
  refusal: {
    conflict:
      'The server has an entry with the same id but other content. It is kept here; please tell your coordinator.',
    page_not_yours: 'The server does not know this page as your unit’s. Please check the page in settings.',
    not_allowed:
      'The server takes this no more: the entry was accepted or its week is locked. What it has from before stays as it is.',
    bad_request:
      'The server could not read this entry. It is kept here; please update the extension or tell your coordinator.',
    receipt_differs:
      'The receipt does not match the entry on this computer. It is kept as it is; please tell your coordinator.',
  },
  retry: 'Send this entry again',
  discard: 'Delete from this computer',
  discardConfirm: 'Delete this entry for good? The server does not have it, so it will be nowhere.',
  openLink: 'Open post',
  followUp: 'Update the result',
  followUpLabel: (title) => `Update the result: ${title}`,
};
