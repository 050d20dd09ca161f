import type { handover as source } from '../vi/handover.ts';
import { toCounted } from './counted.ts';

const entries = (count: number) => toCounted(count, 'entry', 'entries');

export const handover: typeof source = {
  heading: 'Hand over to the next officer',
  explain:
    'For when somebody else takes on the page, or you change computers. This computer asks the server for a one-time code; the next officer types it into the pairing code box on theirs, or under “Add a unit” where theirs is paired already.',
  what: [
    'The new computer gets the pages, the log since the beginning of last year, items you added, what was not applicable and what was heard later.',
    'As soon as the code is used, this computer may send no more; the log here can still be read and saved.',
    'The Facebook password and the rights on the page are not in the handbook: please hand those over in the page’s own settings.',
  ],
  start: 'Make a handover code',
  busy: 'Sending what is left and asking for the code…',
  code: 'Handover code',
  expires: (at) => `Works once, until ${at}. Read it out or hand it over in person only.`,
  fingerprint: 'Fingerprint of the organisation, to be entered with the code:',
  items: (count) => `${toCounted(count, 'open thing goes', 'open things go')} along.`,
  copy: 'Copy the code',
  copied: 'Copied.',
  notCopied: 'The browser does not let us copy. Please select the code and press Ctrl+C.',
  done: 'This computer was handed over. The log here can still be read and saved; please log new things on the other one.',
  unsent: (count) =>
    `Not handed over: the server does not have ${entries(count)} yet. Nothing has changed. Please try again with a network, or give the outbox file below to your coordinator.`,
  unsentWeeks: (weeks) =>
    `Not handed over yet: the server does not have the report of week ${weeks} that was handed in here. It is kept and sent again by itself. Please try again in a few minutes.`,
  refused: (count) =>
    `${entries(count)} that the server does not accept will stay on this computer. If they are still needed, please correct them in the Log first.`,
  failed:
    'No code yet: the server did not answer as it should. This computer is as it was. Please try again in a few minutes.',
  tooOften:
    'No code yet: this computer has asked for many in one day. The last one stays good until it runs out. If you need a new one, please try again tomorrow.',
  notNow: 'This computer is not paired any more, so it cannot be handed over.',
  taken: {
    heading: 'You have just taken over',
    from: (label) => `This computer takes the place of “${label}”. Welcome to your unit’s handbook.`,
    log: (count, from) => `${entries(count)} of the log since ${from} are here, with their receipts.`,
    coming: (count) =>
      `The log is coming: ${entries(count)} so far. It goes on by itself, also when this page is closed.`,
    items: (count) => `${toCounted(count, 'open thing', 'open things')} of the officer before you.`,
    first: 'What to look at first',
    steps: [
      'Today: what is due, and entries that came back.',
      'Log: what was done this week and this month.',
      'Page checks: the page’s name, two-factor sign-in, who still has rights on the page.',
    ],
  },
  file: {
    heading: 'Outbox file',
    explain: (count) =>
      `${entries(count)} without a receipt. If this computer cannot send, please save the file and give it to your coordinator. Each entry keeps its id, so a later sending logs nothing twice.`,
    save: 'Save the outbox file',
    saved: (count) =>
      `Saved a file with ${entries(count)}. They stay in the outbox until there is a receipt.`,
    left: (count) => `${entries(count)} did not fit: please save another file once these are received.`,
    empty: 'Nothing is waiting any more.',
    unpaired: 'This computer is not paired, so it cannot sign the file.',
  },
  restored: (count, at) =>
    `${toCounted(count, 'entry was', 'entries were')} brought back from the second copy, last on ${at}. Nothing was lost.`,
};
