import type { handIn as source } from '../vi/hand-in.ts';
import { toCounted } from './counted.ts';

const toActivities = (count: number) => toCounted(count, 'activity', 'activities');

export const handIn: typeof source = {
  heading: 'Hand in the week',
  choose: 'Week to hand in',
  week: (week) => `Week ${week}`,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  moment: (weekday, when) => `${weekday} ${when}`,
  due: (when) => `Due: ${when}`,
  dueUnknown: 'When it is due is not known yet: the server has not answered so far.',
  longer: (when) => `Your unit may hand in until ${when}`,
  unpaired: 'Pair this computer with the reporting server, and you hand in the week right here.',
  states: {
    open: 'Not handed in',
    submitted: 'Handed in',
    nothing: 'Nothing to report',
    returned: 'Returned',
    accepted: 'Accepted',
    locked: 'Locked',
    queued: 'Waiting to be sent',
    refused: 'Not handed in yet',
  },
  onTime: 'On time',
  late: 'After the due time',
  submittedAt: (when) => `Received by the server at ${when}.`,
  stored: (sent, stored) =>
    sent === stored
      ? `The report names ${toActivities(sent)}, and the server has them all.`
      : `The report names ${toActivities(sent)}; the server had ${stored} at that time.`,
  nothingBecause: (reason) => `Reason: ${reason}`,
  returnedBecause: (reason, when) => `Returned by the coordinator at ${when}: ${reason}`,
  returnedHow: 'Correct the log where needed, then hand in again.',
  acceptedHow: 'The coordinator has read the report and accepted it.',
  lockedHow:
    'The week is locked: nothing can be handed in or changed any more. If you need to, ask your coordinator for more time.',
  queuedAt: (when) =>
    `You handed in on this computer at ${when}. The report has not reached the server yet; it is kept and sent by itself as soon as possible.`,
  queuedRevoked: (when) =>
    `You handed in on this computer at ${when}, but the server no longer accepts this computer. The report is kept; pair again to send it.`,
  sendNow: 'Send now',
  refusals: {
    not_allowed:
      'The server did not take the report: the week is locked or accepted already. What you handed in stays on this computer.',
    bad_request:
      'The server could not read the report. What you handed in stays on this computer; update the extension and hand in again.',
    too_large: 'The report is too long for the server. Shorten the remarks and hand in again.',
  },
  more: (before, now) =>
    `There were ${toActivities(before)} when you handed in, and now the log has ${now}. You can hand in again to report them all.`,
  facts: (count) => `${toActivities(count)} in the log`,
  kind: (kind, count) => `${kind}: ${count}`,
  start: (week) => `Hand in week ${week}…`,
  startAgain: (week) => `Hand in week ${week} again…`,
  startNothing: 'Nothing to report…',
  sends: 'This goes to the reporting server',
  sendsUnit: (unit, week) => `${unit}, week ${week}`,
  targets: 'Targets of the week',
  target: (title, reached, number) => `${title}: ${reached}/${number}`,
  explanation: (sentence) => `Why it was missed: ${sentence}`,
  check: (value) => `Check value: ${value}`,
  remarks: 'Difficulties and proposals (if any)',
  remarksHint: 'Do not name workers',
  submit: 'Hand in',
  reason: 'Why there was nothing this week',
  reasonHint: 'For example: the page was under repair. Do not name workers',
  reasonMissing: 'Please give a reason of at least 3 letters.',
  submitNothing: 'Report that there is nothing',
  cancel: 'Cancel',
  kept: 'Handed in on this computer.',
  problems: {
    unpaired: 'This computer is not paired, so nothing was handed in. What you wrote is still here.',
    changed: 'The log has just changed. Look at the figures and press Hand in once more.',
    empty: 'There is no activity in this week. Choose “Nothing to report” and give a reason.',
    not_empty: 'The log of this week has activities, so please hand in the figures.',
    no_reason: 'Please give a reason first.',
    closed: 'This week takes no report any more. What you wrote is still here.',
  },
};
