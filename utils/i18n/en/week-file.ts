import type { weekFile as source } from '../vi/week-file.ts';
import { toCounted } from './counted.ts';

export const weekFile: typeof source = {
  sheetName: (week) => `Week ${week}`,
  heading: (week, from, to) => `PAGE ACTIVITY LOG – week ${week} (${from} – ${to})`,
  unit: (name) => `Unit: ${name === '' ? '…………………………' : name}`,
  totals: (activities, received) =>
    `Total: ${toCounted(activities, 'activity', 'activities')}, ${received} with a receipt`,
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
  states: {
    waiting: 'Waiting to be sent',
    received: 'Received',
    returned: 'Returned',
    accepted: 'Accepted',
    withdrawn: 'Withdrawn',
    refused: 'Needs attention',
  },
};
