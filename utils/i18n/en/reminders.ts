import type { reminders as source } from '../vi/reminders.ts';

export const reminders: typeof source = {
  title: 'While you write',
  severity: { high: 'Ask before posting', medium: 'Worth a look', low: 'Note' },
  category: {
    labour_dispute: {
      name: 'Labour dispute or work stoppage',
      why: 'A lawful strike is a right of workers; posts about disputes and stoppages have their own guidance.',
      instead:
        'Please talk to the responsible officer before posting; leave out names, pictures and details that identify workers; use only what has been officially published.',
    },
    personal_data: {
      name: 'Personal data',
      why: 'The post seems to hold private details of a person; once posted they are hard to take back.',
      instead: 'Remove or mask them, unless the person has agreed to make them public.',
    },
    link_safety: {
      name: 'Links to check',
      why: 'Readers can hardly tell which page this link opens.',
      instead: 'Open it, look closely at the domain, and use the original address of the office or unit.',
    },
  },
  kind: {
    mobile: 'mobile number',
    citizen_id: 'citizen ID number',
    old_id: 'old ID card number',
    insurance: 'social insurance number',
    tax_code: 'personal tax code',
    bank_account: 'account number',
    plate: 'number plate',
    birth_date: 'date of birth',
    email: 'e-mail address',
    address: 'home address',
    health: 'health details',
    lookalike: 'look-alike domain',
    foreign_host: 'domain with unusual letters',
    user_in_link: 'hidden real domain',
    ip: 'numeric address',
    shortener: 'shortened link',
    redirector: 'wrapped link',
    apk: 'installer file',
    plain_http: 'unencrypted connection',
  },
  dismissOnce: 'Skip this time',
  checked: 'I have checked',
  copyMasked: 'Copy the masked text',
  ask: (officer: string) => `Whom to ask: ${officer}`,
  more: (n: number) => (n === 1 ? 'and 1 more point' : `and ${n} more points`),
  failed:
    'The reminder could not be opened, so nothing has looked at this post. What you wrote is untouched. It is tried again as you go on writing; if this stays, please read the post carefully yourself before posting.',
  privacy: 'This reminder runs on your device only; nothing is stored or sent.',
};
