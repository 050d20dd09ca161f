import type { reportFile as source } from '../vi/report-file.ts';
import { toCounted } from './counted.ts';

const DOTS = '…………………………';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const reportFile: typeof source = {
  period: (kind, number, year) =>
    ({
      week: `week ${number}`,
      month: `${MONTHS[number - 1]} ${year}`,
      quarter: `quarter ${number} of ${year}`,
      year,
    })[kind],
  sheetName: (kind, number) =>
    ({
      week: `Week ${number}`,
      month: MONTHS[number - 1] ?? '',
      quarter: `Quarter ${number}`,
      year: `Year ${number}`,
    })[kind],
  heading: (period, from, to) => `PAGE ACTIVITY LOG – ${period} (${from} – ${to})`,
  unit: (name) => `Unit: ${name === '' ? DOTS : name}`,
  totals: (entries, count, received) =>
    `Total: ${toCounted(entries, 'activity', 'activities')}, count ${count}; ${received} with a receipt`,
  check: (value) => `Check value: ${value}`,
  columns: {
    number: 'No.',
    day: 'Date',
    weekday: 'Weekday',
    activity_kind: 'Activity',
    title: 'Title',
    content_kind: 'Content kind',
    media: 'Form',
    campaign: 'Campaign',
    page: 'Page',
    link: 'Link',
    outlet: 'Sent to newspaper',
    count: 'Count',
    note: 'Note',
    follow_up: 'What became of it',
    state: 'Sending',
    receipt: 'Receipt number',
  },
  weekdays: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  missed: 'Target not reached',
  states: { waiting: 'Waiting to be sent', received: 'Received', refused: 'Needs attention' },
  sum: 'Total',
  totalsSheet: {
    name: 'Totals',
    heading: (period, from, to) => `TOTALS OF PAGE ACTIVITIES – ${period} (${from} – ${to})`,
    columns: {
      group: 'Group',
      item: 'Item',
      asked: 'Target',
      entries: 'Activities',
      count: 'Count',
      rate: 'Rate',
      note: 'Note',
    },
    groups: {
      all: 'All',
      kind: 'By activity',
      contentKind: 'By content kind',
      page: 'By page',
      state: 'By sending',
      target: 'Targets',
    },
    noContentKind: 'No content kind given',
    met: (met, periods) => `Reached in ${met} of ${periods} periods`,
  },
};
