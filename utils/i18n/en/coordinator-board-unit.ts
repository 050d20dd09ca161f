import type { boardUnit as source } from '../vi/coordinator-board-unit.ts';
import { toCounted } from './counted.ts';

const toActivities = (count: number) => toCounted(count, 'activity', 'activities');
const toEntries = (count: number) => toCounted(count, 'entry', 'entries');

export const boardUnit: typeof source = {
  unit: {
    heading: (name) => `Report of ${name}`,
    back: 'Back to the week board',
    notExpected: 'This unit is not expected to report in this week.',
    states: {
      open: 'Not handed in',
      submitted: 'Handed in',
      nothing: 'Nothing to report',
      returned: 'Returned',
      accepted: 'Accepted',
      locked: 'Locked',
    },
    due: (when) => `Due: ${when}`,
    locks: (when) => `Locks: ${when}`,
    longer: (when) => `May hand in until ${when}`,
    submittedAt: (when) => `Received at ${when}`,
    revision: (number) => `Handed in, no. ${number}`,
    stored: (sent, stored) =>
      `The report names ${toActivities(sent)}; the server had ${stored} when it came.`,
    check: (value) => `Check value: ${value}`,
    nothingBecause: (reason) => `Why there was nothing: ${reason}`,
    returnedBecause: (reason, when) => `Returned at ${when}: ${reason}`,
    targets: 'Targets of the week',
    target: (reached, number) => `${reached}/${number}`,
    why: (sentence) => `Why it was missed: ${sentence}`,
    noTargets: 'The report names no target.',
    remarks: 'Difficulties and proposals',
    noRemarks: 'The unit added nothing.',
    targetsFile: 'Download targets (CSV)',
    decide: 'Decide on the report',
    accept: 'Accept',
    accepted: 'The report is accepted.',
    return: 'Return',
    returnReason: 'What should be added or corrected',
    returnNote: 'The page admin of the unit will read this.',
    returned: 'The report is returned with the reason.',
    unlock: 'Give more time',
    unlockUntil: 'May hand in until the end of',
    unlockYes: 'Give time until this day',
    unlockMissing: 'Please choose a day that is not over.',
    unlocked: 'The unit has more time.',
    relock: 'Take the extra time back',
    relocked: 'The extra time is taken back.',
    conflict:
      'The report has changed since you opened it. The newest one is loaded; please read it before you decide.',
  },
  entries: {
    heading: 'Log entries of the week',
    filter: 'Filter by state',
    all: 'All',
    standings: { received: 'Received', returned: 'Returned', accepted: 'Accepted', withdrawn: 'Withdrawn' },
    none: 'The unit has no entry in this week yet.',
    noneFound: 'No entry is in this state.',
    more: 'Load more entries',
    openLink: 'Open post',
    openLinkOf: (title) => `Open post: ${title}`,
    count: (count) => toCounted(count, 'time', 'times'),
    device: (label) => `Computer: ${label}`,
    note: (note) => `Note: ${note}`,
    because: (reason) => `Why it was returned: ${reason}`,
    acceptOf: (title) => `Accept entry: ${title}`,
    returnOf: (title) => `Return entry: ${title}`,
    conflict: 'This entry has just been corrected. The list is loaded anew; please read the new text.',
    returnedFile: 'Download returned entries (CSV)',
  },
  import: {
    heading: 'Take in an outbox by file',
    explain:
      'When a unit’s computer has no network, its page admin exports the outbox in the settings and gives you the file. Nothing counts twice if the computer sends it later.',
    open: 'Open an outbox file…',
    busy: 'Taking in…',
    refused: {
      not_an_outbox: 'This is no outbox file, or it was changed. Nothing was taken in.',
      too_large: 'The file is too large. Nothing was taken in.',
    },
    done: (stored, already, others) =>
      `New: ${toEntries(stored)}. There before: ${already}. Not taken: ${others}.`,
    caption: 'What became of each entry in the file',
    columns: { row: 'No.', day: 'Day', title: 'Title', result: 'Result' },
    results: {
      stored: 'New',
      already: 'There before',
      conflict: 'Same id, other text: the server keeps its own',
      invalid: 'Not taken',
    },
    untitled: '(without a title)',
    trouble: {
      not_allowed:
        'The seal does not fit: the file was not made by that computer, or was changed. Nothing was taken in.',
      not_found: 'The computer that made this file is in none of your units. Nothing was taken in.',
    },
  },
  sheets: {
    returned: 'returned-entries',
    returnedColumns: ['Unit', 'Day', 'Kind', 'Title', 'Link', 'Receipt', 'Why it was returned'],
    targets: 'targets-of-week',
    targetColumns: ['Unit', 'Week', 'Handed in on', 'Target', 'Asked', 'Done', 'Result', 'Why it was missed'],
  },
};
