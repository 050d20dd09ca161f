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
    accident_casualty: {
      name: 'Accident or casualties',
      why: 'News of accidents and casualties touches a family’s grief, and often nothing is settled yet.',
      instead:
        'Wait for the official notice; no names or pictures of victims without the family’s consent; no guesses about the cause. About suicide, describe no method and say where help is.',
    },
    minors: {
      name: 'Children',
      why: 'The post seems to hold details by which a child can be known.',
      instead:
        'Leave out full name, class, school and clear faces, unless the parents, and the child from the age of 7, have agreed.',
    },
    unverified: {
      name: 'Unverified information',
      why: 'The post holds hearsay, or advice without a clear source.',
      instead: 'Name the document, the office and the date; without a source, do not post yet.',
    },
    money_call: {
      name: 'Call for money',
      why: 'Calls for money to a personal account are easily imitated and hard to check.',
      instead:
        'Name the document behind it, the organisation’s account, who is in charge, and how results are made public.',
    },
    commercial_scam: {
      name: 'Adverts, gambling, scams',
      why: 'These words read like an advert or an offer often seen in scams.',
      instead:
        'Leave them out; if the post is a warning, say so in the first sentence and name the police or the press as the source.',
    },
    insult: {
      name: 'Insults',
      why: 'Some words insult people.',
      instead: 'Write it again politely, about the matter and not about the person.',
    },
    image_consent: {
      name: 'Pictures and consent',
      why: 'This picture, clip or message may show people who have not agreed.',
      instead: 'Ask the people shown, or cover faces, names and figures of single persons.',
    },
    title_date: {
      name: 'Names and dates',
      why: 'This name or date does not seem to fit.',
      instead: 'Compare it with the document or a calendar.',
    },
    outdated_org: {
      name: 'Former names of organisations',
      why: 'This is the name of an organisation that was merged or renamed.',
      instead: 'Use today’s name, or add "(cũ)" when you speak of earlier times.',
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
    lure: 'domain that promises gifts or asks to sign in',
    cheap_end: 'domain ending often used by false sites: ask the unit whose page it is',
    foreign_host: 'domain with unusual letters',
    user_in_link: 'hidden real domain',
    ip: 'numeric address',
    shortener: 'shortened link',
    redirector: 'wrapped link',
    apk: 'installer file',
    plain_http: 'unencrypted connection',
    child_name: 'a child’s name',
    child_age: 'a child’s age',
    child_class: 'a child’s class',
    child_list: 'list or home of children',
    child_health: 'a child’s private matter',
    year_count: 'number of years',
    known_day: 'day of commemoration',
    no_such_day: 'no such day',
    weekday: 'day of the week',
    term: 'term of the congress',
    name: 'name',
    former_name: 'former name',
  },
  dismissPlace: (phrase) => `Dismiss “${phrase}” here`,
  dismissPost: 'Dismiss in this post',
  checked: 'I have checked',
  never: 'Do not remind again…',
  neverAgain: (phrase) => `Never remind of “${phrase}” again`,
  neverHow: 'The phrase is kept in the settings of this machine and can be removed there at any time.',
  replace: (masked) => `Replace with ${masked}`,
  notReplaced:
    'It could not be replaced in the post. The masked form is copied: select the place and press Ctrl+V.',
  ask: (officer) => `Person to ask: ${officer}`,
  noOfficer: 'Person to ask: your unit’s responsible officer (write the name in the settings).',
  more: (n) => `and ${n} more`,
  places: (n) => `and ${n} more places`,
  announce: (names) => `To look at before posting: ${names}`,
  allSeen: 'You have looked at every point of this post.',
  showAgain: 'Show again',
  failed:
    'The reminder could not be opened, so nothing has looked at this post. What you wrote is untouched. It is tried again as you go on writing; if this stays, please read the post carefully yourself before posting.',
  privacy: 'This reminder runs on your device only; nothing is stored or sent.',
};
