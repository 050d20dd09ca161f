import type {
  deliveryFile as deliverySource,
  boardFile as source,
  targetFile as targetSource,
} from '../vi/board-file.ts';
import { toCounted } from './counted.ts';

export const boardFile: typeof source = {
  sheetName: (period) => `Board ${period}`,
  columns: {
    unit: 'Unit code',
    name: 'Unit',
    level: 'Level',
    above: 'Code of the superior unit',
    state: 'Report',
    submittedAt: 'Handed in at',
    expected: 'Expected to report',
    onTime: 'Handed in on time',
    late: 'Handed in late',
    nothing: 'Nothing to report',
    returned: 'Returned',
    silent: 'Not reported',
    accepted: 'Accepted',
    activities: 'Activities',
    check: 'Check value',
  },
  content: (kind) => `Content: ${kind}`,
  states: {
    open: 'Not reported',
    submitted: 'Handed in',
    nothing: 'Nothing to report',
    returned: 'Returned',
    accepted: 'Accepted',
    locked: 'Locked',
  },
  total: 'Total',
  units: (count) => toCounted(count, 'unit', 'units'),
};

export const deliveryFile: typeof deliverySource = {
  sheetName: 'Received and not yet',
  columns: {
    aboveName: 'Superior unit',
    state: 'State',
    devices: 'Computers',
    received: 'Computers: received',
    shown: 'Computers: shown',
  },
  states: {
    shown: 'Shown',
    received: 'Received',
    waiting: 'Not yet',
    no_device: 'Not yet: no computer paired',
  },
};

export const targetFile: typeof targetSource = {
  sheetName: (week) => `Targets ${week}`,
  columns: {
    week: 'Week',
    target: 'Target',
    asked: 'Asked',
    done: 'Done',
    result: 'Result',
    why: 'Why it was missed',
  },
};
