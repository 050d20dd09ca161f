import type { panel as source } from '../vi/panel.ts';
import { toCounted } from './counted.ts';

function toSpan(minutes: number): string {
  const size = Math.abs(minutes);
  if (size < 120) return toCounted(size, 'minute', 'minutes');
  return size < 48 * 60
    ? toCounted(Math.round(size / 60), 'hour', 'hours')
    : toCounted(Math.round(size / 1440), 'day', 'days');
}

const toEntries = (count: number) => toCounted(count, 'entry', 'entries');

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
  unit: 'Unit',
  close: 'Close',
  cancel: 'Cancel',
  loading: 'Opening the handbook…',
  role: {
    own: 'Your page',
    national: 'National page',
    superior: 'Superior’s page',
    listed: 'Other official page',
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
        ? `This computer is not paired. ${toEntries(waiting)} kept here will be sent once it is.`
        : 'This computer is not paired with the reporting server. Templates and reminders work all the same.',
    revoked: (waiting) =>
      `The server no longer accepts this computer. ${toEntries(waiting)} kept here. Please ask your coordinator for a new pairing code.`,
    handed_over: (waiting) =>
      waiting > 0
        ? `This computer was handed over to another one. ${toCounted(waiting, 'entry is', 'entries are')} not sent: please save the outbox file in the settings and give it to your coordinator.`
        : 'This computer was handed over to another one. The log here can still be read; please log new things there.',
    unreachable: (waiting) =>
      `Not sent yet: the server did not answer. ${toEntries(waiting)} still on this computer will be sent again.`,
    server_error: (waiting) =>
      `Not sent yet: the server is in trouble. ${toEntries(waiting)} still on this computer will be sent again.`,
    wrong_reply: (waiting) =>
      `Not sent yet: the answer did not come from the reporting server (the network may want a sign-in). ${toEntries(waiting)} still on this computer.`,
  },
  retry: 'Send again now',
  openOptions: 'Open settings',
  pairNow: 'Pair this computer',
  today: {
    heading: 'To do',
    nothing: 'Nothing left to do today.',
    refused: (count) => `Not accepted by the server: ${toCounted(count, 'log entry', 'log entries')}`,
    refusedHow: 'See why in the log. They are kept on this computer.',
    returned: (count) => `${toCounted(count, 'log entry', 'log entries')} came back`,
    returnedHow: 'See the reason in the Log, correct it and send it again.',
    report: (week) => `Hand in the report of week ${week}`,
    reportReturned: (week) => `The report of week ${week} was returned`,
    reportReturnedHow: 'Read the reason and hand in again in the Week tab.',
    reportDue: (when) => `Due: ${when}.`,
    reportOverdue: (when) => `It was due ${when}. You can still hand in.`,
    share: (left) => `${toCounted(left, 'post', 'posts')} left to share`,
    due: (count) => `${toCounted(count, 'post', 'posts')} due to be shared`,
    overdue: (count) => `Of these, overdue: ${count}.`,
    showCampaign: 'Show the campaign',
    goTo: { log: 'Open the log', packs: 'Choose a template', week: 'Look and hand in' },
    showPost: 'Show post',
    step: (campaign) => `Next step of “${campaign}”`,
    target: (left, title) => `${left} left to reach “${title}”`,
    waiting: (count) => `${toEntries(count)} waiting to be sent to the server.`,
    clockOff: (minutes) =>
      `This computer’s clock is ${toSpan(minutes)} ${minutes > 0 ? 'ahead of' : 'behind'} the server’s, so days in the log may be wrong. Please set it right.`,
    bind: 'Tell the handbook which page is yours',
    bindHow: 'Paste the page’s link once in settings.',
    pairHow: 'Ask your coordinator for a pairing code and enter it in settings.',
    progress: 'Shared today',
    progressSource: 'Share checklist from the superior union',
  },
  campaigns: {
    calendar: 'Campaign calendar',
    running: (title, left) =>
      left === 0
        ? `Campaign under way: ${title}, last day`
        : `Campaign under way: ${title}, ${toCounted(left, 'day', 'days')} left`,
    upcoming: (title, days) => `Next campaign: ${title}, begins in ${toCounted(days, 'day', 'days')}`,
  },
  pageChecks: {
    open: 'Check the page',
    due: (count) => `Check the page: ${toCounted(count, 'thing', 'things')} to look at`,
  },
  pace: (count, minutes) =>
    `${toCounted(count, 'post', 'posts')} in ${toCounted(minutes, 'minute', 'minutes')}. Followers easily skip posts that come one after the other; you may space them out. You can post all the same.`,
  failed: 'That did not work. What you entered is still here; please try again.',
  diskFull:
    'Not saved: the disk of this computer is full. What was logged is kept as it is, and what you typed is still here. Please free some space, then try again.',
  partFailed: 'This part of the handbook could not be opened. Nothing is lost.',
  tryAgain: 'Try again',
  reload: 'The extension was just updated. Reload this page to go on; what you logged is safe.',
  contradicted: (page) =>
    `The address is that of “${page}”, but the name at the top is another page’s. Nothing has been changed. Reload this page and look again before you post.`,
  unknownBox:
    'A text box is open that the handbook does not recognise; Facebook may have changed. Nothing is inserted or checked there. If you are creating a post: press Copy in the template, click into the box and press Ctrl+V.',
  postingAs: {
    same: (name) => `Posting as: ${name}`,
    other: (name, page) =>
      `The open composer posts as “${name}”, not as the page “${page}”. Before inserting, switch to the page and open the composer again.`,
    unknown:
      'The handbook cannot read the poster’s name. Please look at the name at the top of the composer before inserting.',
  },
  recorder: {
    record: 'Record page structure',
    busy: 'Recording…',
    title: 'The recorded structure',
    summary: (nodes, kilobytes) =>
      `Nodes: ${nodes}, size: ${kilobytes} kB. No text, name or id of the page is in it.`,
    cut: 'The page is too large: only a part was recorded.',
    save: 'Save as a file',
    saved: 'Saved. Please send the file to support.',
    failed: 'The structure could not be recorded. Nothing was saved. Reload the page and try again.',
  },
  notInSight:
    'The page is covering, fading or moving the handbook, so what you just did was not carried out. Nothing was logged or inserted. Reload the page; if it goes on, use the handbook in the browser’s side panel.',
  docked: {
    elsewhere: 'Open a registered page on Facebook to insert posts and to log for that page.',
  },
};
