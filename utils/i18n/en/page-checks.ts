import type { pageChecks as vi } from '../vi/page-checks.ts';

export const pageChecks: typeof vi = {
  heading: 'Check of the unit’s page',
  back: 'Back to Today',
  name: {
    heading: 'Name of the page',
    rule: 'As guided: “Công đoàn _” and the name of the school, office, unit or company.',
    current: (name) => `Present name: ${name}`,
    good: 'The name is as guided.',
    no_prefix: 'The name does not begin with “Công đoàn”.',
    other_name: 'What follows “Công đoàn” is no name of the unit that the handbook knows.',
    unknown_unit:
      'The handbook does not know the unit’s name. Please pair this device, or enter the name in the settings.',
    lookAlikes: (letters) =>
      `The name has letters that look Vietnamese but are other characters: ${letters}. People who search may not find the page. Please type it again.`,
    suggestion: 'Suggested name',
    copy: 'Copy the suggested name',
    copied: 'Copied. An admin changes the name in the page’s settings on Facebook.',
    notCopied: 'The browser did not allow copying. Please select the name and press Ctrl+C.',
    others: 'Other names of the unit, one a line',
    othersHint: 'For example the name before a reorganisation. Kept on this device only.',
    save: 'Save the names',
  },
  security: {
    heading: 'Safety of the page',
    explain:
      'Look into the page’s settings yourself, then tick. Look again after 90 days. Kept on this device only, sent nowhere.',
    items: {
      two_factor: 'All admins have two-factor sign-in turned on',
      admin_count: 'There are just enough admins, all of them assigned to the task',
      leavers: 'People who left or changed jobs have no rights on the page any more',
      backup_admin: 'There is at least one backup admin',
      roles: 'The role of each person has been reviewed',
    },
    checked: (day, again) => `Looked at on ${day}, again from ${again}`,
    dueAgain: (day) => `Time to look again (last on ${day})`,
    never: 'Not looked at yet',
  },
};
