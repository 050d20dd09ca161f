import type { panel as source } from '../vi/panel.ts';

export const panel: typeof source = {
  product: 'Fanpage Handbook',
  handle: 'Handbook',
  handleLabel: (unsent) =>
    unsent > 0 ? `Open Fanpage Handbook, ${unsent} not sent yet` : 'Open Fanpage Handbook',
  fold: 'Fold away',
  toLeft: 'Move to the left',
  toRight: 'Move to the right',
  dock: 'Move to the side panel',
  dockHow:
    'The handbook is folded to its handle. To open it in the side panel, click the Fanpage Handbook icon in the toolbar and choose “Open the handbook in the side panel”. To use it in the page again, click the handle.',
  width: 'Width of the handbook',
  settings: 'Settings',
  close: 'Close',
  cancel: 'Cancel',
  loading: 'Opening the handbook…',
  role: {
    own: 'Your page',
    national: 'National page',
    superior: 'Superior’s page',
  },
  noPlace: 'Not a registered page',
  tabs: { today: 'Today', packs: 'Templates', log: 'Log', week: 'Week' },
  outbox: {
    clear: 'All sent',
    waiting: (count) => `${count} to send`,
    refused: (count) => `${count} to look at`,
    unpaired: 'Not paired',
  },
  trouble: {
    unpaired: (waiting) =>
      waiting > 0
        ? `This computer is not paired. ${waiting} entries are kept here and will be sent once it is.`
        : 'This computer is not paired with the reporting server. Templates and reminders work all the same.',
    revoked: (waiting) =>
      `The server no longer accepts this computer. ${waiting} entries are kept here. Please ask your coordinator for a new pairing code.`,
    unreachable: (waiting) =>
      `Not sent yet: the server did not answer. ${waiting} entries are still on this computer and will be sent again.`,
    server_error: (waiting) =>
      `Not sent yet: the server is in trouble. ${waiting} entries are still on this computer and will be sent again.`,
    wrong_reply: (waiting) =>
      `Not sent yet: the answer did not come from the reporting server (the network may want a sign-in). ${waiting} entries are still on this computer.`,
  },
  retry: 'Send again now',
  openOptions: 'Open settings',
  pairNow: 'Pair this computer',
  today: {
    heading: 'To do',
    nothing: 'Nothing left to do today.',
    refused: (count) => `${count} log entries were not accepted`,
    refusedHow: 'See why in the log. They are kept on this computer.',
    share: (left) => `${left} posts left to share`,
    bind: 'Tell the handbook which page is yours',
    bindHow: 'Paste the page’s link once in settings.',
    pairHow: 'Ask your coordinator for a pairing code and enter it in settings.',
    progress: 'Shared today',
    progressSource: 'Share checklist from the superior union',
  },
  failed: 'That did not work. What you entered is still here; please try again.',
  reload: 'The extension was just updated. Reload this page to go on; what you logged is safe.',
  notInSight:
    'The page is covering, fading or moving the handbook, so what you just did was not carried out. Nothing was logged or inserted. Reload the page; if it goes on, use the handbook in the browser’s side panel.',
  docked: {
    elsewhere: 'Open a registered page on Facebook to insert posts and to log for that page.',
  },
};
