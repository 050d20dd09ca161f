import type { coordinator as source } from '../vi/coordinator.ts';
import { coordinatorBoard } from './coordinator-board.ts';
import { coordinatorDelivery } from './coordinator-delivery.ts';
import { coordinatorEditor } from './coordinator-editor.ts';
import { coordinatorLint } from './coordinator-lint.ts';
import { coordinatorReview } from './coordinator-review.ts';
import { toCounted } from './counted.ts';

export const coordinator: typeof source = {
  title: 'Coordinator page',
  who: (name, unit) => `${name} · ${unit}`,
  toOptions: 'Settings',
  toList: 'Back to the packs',
  refresh: 'Reload',
  loading: 'Loading…',
  close: 'Close',
  cancel: 'Cancel',
  register: {
    heading: 'For coordinators',
    explain:
      'Here packs for the units are written, reviewed, signed and published. If you only look after your unit’s own page, you need not register here.',
    stepsHeading: 'How registration goes',
    steps: [
      'The system administrator gives you the server’s address and a one-time code for coordinators.',
      'This browser makes a signing key. Its secret half never leaves this computer, and nobody can copy it.',
      'You read the key’s fingerprint out to the system administrator. Once the key is enrolled, you can sign packs.',
    ],
    server: 'Server address',
    serverHint: 'https://reports.union.example',
    code: 'Registration code',
    codeHint: 'For example: HM7K-2XRT-9W4P-…',
    name: 'Your name',
    nameHint: 'Shown beside packs that you write or review',
    consent:
      'What is sent: the code, your name and the public half of the key. Colleagues of your unit see your name in a pack’s history; units that receive a pack see who wrote and who approved it.',
    submit: 'Make a key and register',
    busy: 'Registering…',
  },
  key: {
    heading: 'This computer’s signing key',
    fingerprint: 'Fingerprint of the key',
    copy: 'Copy the fingerprint',
    copied: 'Copied.',
    copyFailed: 'Not copied. Select it and press Ctrl+C.',
    enrolled: 'The key is enrolled: you can sign your unit’s packs.',
    waiting: 'The key is not enrolled yet',
    waitingExplain: (unit) =>
      `You can write and review packs, but not sign them yet. An editor of the system must put this key on the list of those who sign for ${unit}. Telephone and read the fingerprint below out; do not only send it as a message.`,
    waitingThen:
      'Then press Reload. If a single character of a group differs, stop and tell the system administrator.',
    server: (server) => `Server: ${server}`,
    forget: 'Stop using this computer',
    forgetConfirm:
      'Delete the signing key and the registration from this computer? The key cannot be brought back: to sign again, a new key must be registered and enrolled. Packs being written here stay. Please ask the system administrator to strike the old key off the list.',
    forgetYes: 'Delete the key from this computer',
  },
  listExpiry: {
    near: (day) =>
      `Your unit’s list of packs ends on ${day}. After that day newly paired devices get none of the unit’s packs; the others keep those in use and say that the list is past its day.`,
    past: (day) =>
      `Your unit’s list of packs ended on ${day}. Newly paired devices get none of the unit’s packs; the others keep those in use and say that the list is past its day.`,
    renew:
      'Publishing a new version of any pack (or recalling one) renews the whole list for a year from the day of approval. Where nothing has to change, write a new version with the same wording, have it reviewed, and sign it.',
  },
  trouble: {
    unreachable:
      'The server did not answer. What you write stays on this computer; try again when the network is back.',
    server_error:
      'The server is in trouble. What you write stays on this computer; please try again in a few minutes.',
    wrong_reply:
      'The answer did not come from the registered server; perhaps the network wants a sign-in. Nothing was changed.',
    insecure_address:
      'The address must start with https://. Only a server on this very computer may use http.',
    insecure: 'The server takes https connections only. Please check the address.',
    not_an_address: 'That is not a server address. Please paste the one you were given.',
    code_unknown:
      'The code is not right, or it is one for page admins. Check each character or ask for a new one.',
    code_used: 'This code has been used. Each code works once: please ask for a new one.',
    code_expired: 'The code has expired. Please ask for a new one.',
    too_many_requests: 'Too many tries. Please wait a few minutes.',
    too_large: 'The server does not take anything that large. Take out some templates or make two packs.',
    no_room:
      'The unit’s room for pictures and files on the server is full. Please ask the system administrator to sweep out what is no longer used.',
    unauthorized:
      'The server no longer accepts this computer’s registration. What you write is still here. Ask for a new code and register again; a new signing key is made, and has to be enrolled.',
    conflict:
      'Somebody else has just worked on this pack. Reload and look at the newest; nothing was changed.',
    not_allowed: 'The pack is no longer at that step, or somebody else must do this. Reload to see.',
    not_found: 'The server does not have this pack. The address may be old.',
    bad_request:
      'The server did not understand. Your text is still here; please look at what is still wrong.',
    page_not_yours: 'Not taken, because the page does not belong to the unit.',
    unavailable: 'The server is taking a break. Please try again in a few minutes.',
    invalid_pack:
      'Not saved on the server yet: there are errors to mend. Your text is kept on this computer.',
    not_paired: 'This computer is not registered for a coordinator.',
    no_consent:
      'You did not allow your name to be sent, so you are not registered and nothing was sent. A coordinator has a name so that people know who wrote and who approved. To register, press again and choose Allow.',
    no_ed25519:
      'This browser is too old to sign packs (it lacks Ed25519). Chrome or Edge 137 or later, or Firefox 140 or later, is needed. Nothing was sent.',
    key_missing:
      'The signing key is not on this computer; perhaps the browser’s data was deleted. Nothing was signed. Ask for a new code to register again and have the new key enrolled.',
  },
  board: coordinatorBoard,
  failed: 'That did not work. What you wrote is still here; please try again.',
  states: {
    draft: 'Draft',
    submitted: 'In review',
    changes_asked: 'Changes asked',
    rejected: 'Rejected',
    approved: 'To be signed',
    published: 'Published',
    recall_asked: 'Recall to be signed',
    superseded: 'Replaced',
    recalled: 'Recalled',
  },
  steps: {
    you_review: 'Waits for your review',
    you_sign: 'Waits for your signature',
    you_mend: 'Waits for your changes',
    you_finish: 'You are writing it',
    others_review: 'Waits for a colleague’s review',
    others_sign: 'Waits for a colleague’s signature',
    others_write: 'A colleague is writing it',
  },
  list: {
    heading: 'Your unit’s packs',
    create: 'Write a new pack',
    search: 'Search packs',
    filters: 'Filter by step',
    all: 'All',
    mine: 'Your turn',
    found: (count) => toCounted(count, 'pack', 'packs'),
    none: 'No packs yet',
    noneExplain:
      'A pack holds templates, posts to share and notices for page admins. One person writes, another reviews, both sign; then it reaches the units’ computers by itself.',
    nothingFound: 'No pack fits. Try fewer words or take the filter off.',
    showAll: 'Show all',
    version: (version) => `version ${version}`,
    contents: (templates, items) =>
      `${toCounted(templates, 'template', 'templates')}, ${toCounted(items, 'share item', 'share items')}`,
    changed: (when) => `Changed ${when}`,
    reason: (reason) => `Reason: ${reason}`,
    unsavedHeading: 'Being written on this computer, not saved on the server',
    unsavedAt: (when) => `Last typed ${when}`,
    untitled: 'Pack without a title',
    resume: 'Go on writing',
    drop: 'Discard',
    dropConfirm: (title) =>
      `Discard what was written of “${title}” on this computer? It cannot be brought back.`,
    offline: 'The list could not be loaded. You can still write; it is kept on this computer.',
  },
  editor: coordinatorEditor,
  lint: coordinatorLint,
  review: coordinatorReview,
  delivery: coordinatorDelivery,
};
