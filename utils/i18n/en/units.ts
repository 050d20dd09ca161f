import type { units as source } from '../vi/units.ts';
import { toCounted } from './counted.ts';

export const units: typeof source = {
  options: 'Fanpage Handbook settings',
  language: 'Language',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  badge: {
    nothing: 'Fanpage Handbook',
    todo: (refused, due) =>
      `Fanpage Handbook: ${toCounted(refused, 'log entry', 'log entries')} to look at, ${toCounted(due, 'post', 'posts')} due to be shared`,
  },
  gentle: {
    heading: 'Reminder of the day',
    label: 'Let the browser show one notification a day when something is due',
    hint: 'Once a day at most, never in the quiet hours. It only says how many things there are, and nothing of any post. It can be turned off at any time.',
    refusedByBrowser: 'The browser has not allowed notifications, so this stays off.',
    quietFrom: 'Quiet from',
    quietTo: 'to',
    title: 'Fanpage Handbook',
    text: (refused, due) =>
      `${toCounted(refused, 'log entry', 'log entries')} to look at, ${toCounted(due, 'post', 'posts')} due to be shared.`,
  },
  pairing: {
    heading: 'Pair with the reporting server',
    explain:
      'Your coordinator gives you the server’s address and a one-time code. If the fingerprint of the organisation (25 digits) comes with it, paste both lines into the box for the code. Before pairing, nothing is sent anywhere.',
    consent:
      'Each log entry that is sent holds: page, kind of activity, title, kind and form of content, template or share item code, code of the campaign and of the step done, link, newspaper a news item was sent to, count, time, the note you write, the entry’s id and number. The server knows the unit and this computer’s label. When you hand in a week, the number of activities, the targets of the week with why one was missed, and what you write go too. Your name, drafts, comments and messages are not sent. The log is for coordinators of your unit and above.',
    server: 'Server address',
    serverHint: 'https://reports.union.example',
    code: 'Pairing code',
    codeHint: 'For example: HM7K-2XRT-9W4P-…',
    device: 'Name of this computer',
    deviceDefault: 'Office computer',
    deviceHint: 'The computer’s name, not a person’s',
    submit: 'Agree and pair',
    busy: 'Pairing…',
    done: (unit) => `Paired with ${unit}.`,
    pairedWith: (unit, server) => `Paired: ${unit}, server ${server}`,
    revoked: 'The server no longer accepts this computer. Please ask for a new code and pair again.',
    fingerprint:
      'Fingerprint of the organisation (read it out by telephone to compare it with the coordinator):',
    forget: 'Forget pairing',
    forgetConfirm:
      'Forget the pairing? The log stays here; unsent entries wait for the next pairing. If this computer is given up, ask your coordinator to revoke it.',
    problem: {
      unreachable:
        'The server did not answer. Check the address and the network and try again with the same code.',
      server_error: 'The server is in trouble. Please try again in a few minutes.',
      wrong_reply:
        'That address is not a reporting server, or the network wants a sign-in. Please check the address.',
      insecure_address:
        'The address must start with https://. Only a server on this very computer may use http.',
      not_an_address: 'That is not a server address. Please paste the one your coordinator sent.',
      wrong_root:
        'The fingerprint does not match: this server is not that of the organisation that gave you the code. Nothing was paired, and everything here is as it was. Call the coordinator before you try again; this code is spent.',
      code_unknown: 'The code is not right. Check each character or ask for a new one.',
      code_used: 'This code has been used. Each code works once: please ask for a new one.',
      code_expired: 'The code has expired. Please ask your coordinator for a new one.',
      too_many_requests: 'Too many tries. Please wait a few minutes and try again.',
      conflict:
        'This computer looks after that unit already, or made the code itself. The code is still good for another computer.',
      no_room: 'This computer looks after too many units already.',
      not_found:
        'The server is an older version that knows one unit a computer only. Please tell its administrator.',
      other: 'The server did not accept this. Please tell your coordinator.',
    },
  },
  several: {
    heading: 'Units you look after',
    explain:
      'The handbook follows the page you have open: on a unit’s own page, the log, today’s work and the reports are that unit’s. Elsewhere, choose the unit at the top of the handbook.',
    explainOne:
      'Do you run a page of another unit too? Ask the coordinator for a code of that unit, on this same server. To take over from somebody else, type the handover code made on their computer.',
    noPage: 'No page is registered for this unit yet.',
    add: 'Add a unit',
    code: 'Code of the unit to add, or handover code',
    submit: 'Agree and add the unit',
    busy: 'Adding…',
    done: (unit: string) => `${unit} was added.`,
    leave: 'Stop looking after this unit',
    leaveOf: (unit: string) => `Stop looking after ${unit}`,
    leaveConfirm:
      'Stop looking after this unit? What has not been sent is sent first, then the unit leaves this computer. What was sent stays on the server. To come back you need a new code.',
    left: (count: number) =>
      count > 0
        ? `${count} not sent yet. Once sent, the unit leaves this computer.`
        : 'The unit leaves this computer when the server answers.',
    stay: 'Keep looking after it',
    below: 'What follows is of',
  },
  ownPage: {
    heading: 'Your unit’s page',
    explain:
      'The handbook appears only on this page and on registered union pages. Use the page’s official name.',
    link: 'Page link',
    linkHint: 'https://www.facebook.com/page-name',
    name: 'Page name',
    nameHint: 'Công đoàn cơ sở …',
    save: 'Save page',
    saved: 'Saved. Now open your page on Facebook.',
    wrongLink: 'That is not the link of a Facebook page. Open the page and copy its address.',
    nameMissing: 'Please enter the page’s name.',
    fromServer: 'Pages from the server',
  },
  suite: {
    heading: 'Meta Business Suite',
    explain:
      'If you write posts in Meta Business Suite: open your unit’s page there, copy the address and paste it here once. By the page’s number in it, the handbook appears on your page and no other. Kept on this computer only.',
    link: (page) => `Business Suite address of ${page}`,
    linkHint: 'https://business.facebook.com/latest/home?asset_id=…',
    wrongLink:
      'This address has no page number (asset_id). Choose your unit’s page in Business Suite and copy it again.',
    save: 'Save address',
    saved: 'Saved. The handbook will appear when you open this page in Business Suite.',
    forgotten: 'Saved. The handbook no longer appears in Business Suite.',
  },
  officer: {
    label: 'Officer to ask about sensitive content',
    hint: 'For example: the superior union’s communications board. Kept on this computer only.',
    save: 'Save',
    saved: 'Saved.',
  },
  coordinator: {
    heading: 'For coordinators',
    explain: 'Write, review, sign and publish packs for the units. Page admins do not need this.',
    open: 'Open the coordinator page',
  },
  stored: {
    heading: 'What is kept and what was sent',
    explain:
      'Everything of yours that leaves the browser is shown here as it was sent; codes and keys are covered. Drafts and reminders are neither kept nor sent.',
    entries: (count) => `${toCounted(count, 'log entry', 'log entries')} kept on this computer`,
    templates: (favourites, recent, values) =>
      `Templates: ${toCounted(favourites, 'favourite', 'favourites')}, ${recent} used recently, ${toCounted(values, 'filled-in value', 'filled-in values')} remembered. All on this device only.`,
    values: 'What is remembered for filling in again',
    forget: 'Forget recent templates and what was filled in',
    nothingSent: 'Nothing sent yet.',
    lastSent: 'Last requests',
    setAside: (count) =>
      `Damaged and set aside: ${toCounted(count, 'record', 'records')}; everything else works as usual`,
  },
  ignored: {
    heading: 'Phrases not reminded of',
    explain: 'Chosen by you while writing. They stay on this machine and are sent nowhere.',
    none: 'No phrase yet.',
    restore: 'Remind again',
    restoreOne: (phrase) => `Remind of “${phrase}” again`,
  },
  recorder: {
    heading: 'For those who repair the handbook',
    label: 'Show the button that records a page’s structure',
    hint: 'Turn it on only when support asks. It records only the frame of a page: kinds of tags, roles, lengths of texts. No text, name or id, and you review it before it is saved as a file.',
  },
  unread: {
    explain: 'The handbook could not read what is kept on this computer. Your log and settings are safe.',
    again: 'Read again',
  },
  popup: {
    openPanel: 'Open the handbook in the sidebar',
    goToPage: 'Open your unit’s page',
  },
};
