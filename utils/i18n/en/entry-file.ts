import type { entryFile as source } from '../vi/entry-file.ts';

export const entryFile: typeof source = {
  columns: {
    day: 'Day',
    unitId: 'Unit code',
    unit: 'Unit',
    kind: 'Kind of activity',
    title: 'Title',
    contentKind: 'Kind of content',
    media: 'Form of content',
    page: 'Page',
    link: 'Link',
    outlet: 'Newspaper',
    count: 'Count',
    note: 'Note',
    standing: 'Standing',
    reason: 'Why it was returned',
    revision: 'Revision',
    receipt: 'Receipt',
    receivedAt: 'Received at',
    device: 'Device',
    id: 'Entry id',
  },
  onBehalf: (name) => `On behalf: ${name}`,
  standings: {
    received: 'Received',
    returned: 'Returned',
    accepted: 'Accepted',
    withdrawn: 'Withdrawn',
  },
};
