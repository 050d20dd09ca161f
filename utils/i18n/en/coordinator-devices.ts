import type { unitDevices as source } from '../vi/coordinator-devices.ts';

export const unitDevices: typeof source = {
  devices: {
    heading: (name) => `Computers that log for ${name}`,
    about:
      'A computer was lost or replaced, or an officer has left: end that computer here. What it has sent stays on the server.',
    none: 'No computer is paired with this unit yet.',
    paired: (when) => `Paired ${when}`,
    lastSeen: (when) => `Last met the server ${when}`,
    neverSeen: 'Has not met the server since it was paired',
    elsewhere: 'Logs for other units too',
    ask: 'End this computer…',
    askLabel: (label) => `End the computer: ${label}`,
    what: 'From now on it can send nothing for this unit, and that cannot be taken back: to go on, it is paired with a new code. What it has not sent stays on it and can be saved as a file.',
    end: 'End it for this unit',
    endWhole: 'End it for all of its units',
    ended: (label) => `“${label}” has been ended.`,
    notYours:
      'Nothing was ended: you do not coordinate this unit, or the computer logs for units that are not yours.',
  },
};
