import type { importing as vi } from '../vi/import.ts';

export const importing: typeof vi = {
  columns: {
    units: {
      id: 'Unit code',
      name: 'Unit name',
      parent: 'Superior code',
      level: 'Level',
      kind: 'Kind',
      cohort: 'Group',
      sector: 'Sector union code',
    },
    pages: {
      unit: 'Unit code',
      link: 'Page',
      name: 'Page name',
      role: 'Role',
      position: 'Responsible office',
    },
    people: {
      name: 'Full name',
      unit: 'Unit code',
      right: 'Right',
      until: 'Until',
      coordinator: 'Coordinator id',
    },
  },
  levels: {
    national: 'National',
    province: 'Province, city, sector',
    intermediate: 'Directly above the grass roots',
    grassroots: 'Grass roots',
  },
  roles: {
    own: 'Page of the unit',
    national: 'National page',
    superior: 'Superior page',
    listed: 'Other official page',
  },
  rights: {
    device: 'Page admin',
    look: 'Look',
    enter: 'Enter for',
    review: 'Review',
    coordinate: 'Coordinate',
  },
  codes: {
    sheet: 'One-time codes',
    code: 'One-time code',
    until: 'Use before (Vietnam time)',
    fingerprint: 'Fingerprint of the organisation',
  },
  refused: {
    unreadable: 'The file cannot be read. Save it as Excel (.xlsx) or CSV UTF-8, and try again.',
    too_large: 'The file is too large: at most 50,000 rows. Divide it into several files.',
    no_header: (columns) => `There is no header row. These columns are needed: ${columns}.`,
  },
  row: (row, column, text) => `Row ${row}, column “${column}”: ${text}`,
  missing: 'is empty. Fill it in.',
  twice: (value, row) => `“${value}” is in row ${row} already. Take one of the rows out.`,
  codeWrong: (value) =>
    `“${value}” cannot be a code. A code has small letters without diacritics, digits and hyphens, such as cdcs-hoa-mai.`,
  tooLong: (most) => `is too long. Shorten it to ${most} characters at most.`,
  unknownChoice: (value, choices) => `“${value}” is not understood. Write one of: ${choices}.`,
  wordWrong: (value) =>
    `“${value}” cannot be used. Write a short word without diacritics, with hyphens, such as truong-hoc.`,
  unitUnknown: (value) =>
    `there is no unit “${value}”. Correct the code, or add that unit (a row in the file, or the command unit add).`,
  unitEnded: (value, day) => `the unit “${value}” has ended on ${day}. Write the unit that took over.`,
  dayAhead: (day) => `${day} lies ahead. Run the command on that day.`,
  changedSince: (value, day) =>
    `the unit “${value}” was changed on ${day}. Give that day or a later one with --day.`,
  beginsLater: (value, day) =>
    `the unit “${value}” begins on ${day}. Give that day or a later one with --day.`,
  ring: 'a unit cannot stand below itself or below one of its own. Correct the superior code.',
  tooDeep: 'too many units stand one above the other (at most 20 above). Correct the superior code.',
  linkWrong: (value) =>
    `“${value}” is not the address of a Facebook page. Copy the address of the page, such as facebook.com/congdoanvietnam.`,
  dayWrong: (value) => `the day “${value}” is not understood. Write it like 31/12/2026.`,
  dayOver: (value) => `the day “${value}” is over. Write today or a later day.`,
  coordinatorUnknown: (value) =>
    `there is no active coordinator with the id “${value}”. See: coordinator list.`,
  coordinatorForDevice: 'page admins pair a device by a code. Leave this column empty.',
  deviceUntil:
    'a page admin has no last day here. Leave the cell empty, and revoke the device when it is over.',
  wrongRows: (count) => `${count === 1 ? 'One place is' : `${count} places are`} wrong. Nothing was written.`,
  moreWrong: (count) => `… and ${count} more.`,
  summary: (added, changed, same) => `${added} added, ${changed} changed, ${same} as they were.`,
  nothing: 'Nothing to change: every row is in the database as it stands in the file.',
  dryRun: 'This was a trial: nothing was written. Leave --dry-run out to write.',
  written: 'Written.',
  codesWritten: (file, count, hours) =>
    `${count === 1 ? 'One one-time code is' : `${count} one-time codes are`} in ${file}, good for ${hours} hours. Hand them out one by one, then delete the file.`,
};
