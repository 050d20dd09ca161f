import type { targets as source } from '../vi/targets.ts';

export const targets: typeof source = {
  heading: 'Targets',
  none: 'Your unit has no targets. There are some only once a coordinator sets them for it.',
  period: { day: 'Today', week: 'Week', month: 'Month', campaign: 'Campaign' },
  days: (from, to) => `${from} – ${to}`,
  off: (title) => `Day off: ${title}`,
  counts: {
    item: 'Logged posts and shares count.',
    post: 'Logged posts count.',
    share: 'Logged shares count.',
    media: 'Activities with the named kind of media count, such as video or infographic.',
    reply: 'The number of answered messages that you logged counts.',
    press_submission: 'News items sent to the press count.',
    campaign_step: 'Each step of the campaign counts once.',
  },
  counted: (count, kind) => `${kind}: ${count}`,
  elsewhere: (count) => `Of these, logged on other computers of your unit: ${count}`,
  notCounted: {
    same_share: (count) => `Not counted, the same post shared again: ${count}`,
    same_step: (count) => `Not counted, the same step done again: ${count}`,
    refused: (count) => `Not counted, refused by the server: ${count}`,
  },
  nothingYet: 'Nothing that counts has been logged yet.',
  missed: 'Targets not reached',
  missedHow:
    'You can say why in one sentence. It stays on this computer and in the week files that you export, and is sent only when you hand in the week or hand over.',
  explain: 'Say why',
  explainLabel: (title) => `Say why: ${title}`,
  change: 'Change',
  why: 'Why it was not reached',
  whyHint: 'Do not name workers',
  save: 'Keep the reason',
};
