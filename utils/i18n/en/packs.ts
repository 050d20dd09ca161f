import type { packs as source } from '../vi/packs.ts';
import { toCounted } from './counted.ts';

export const packs: typeof source = {
  search: 'Search templates, with or without diacritics',
  all: 'All',
  contentKinds: 'Content kind',
  found: (count) => toCounted(count, 'template', 'templates'),
  notFound: (query) => `No template matches “${query}”. Try fewer words or remove a filter.`,
  notFoundInFilter: 'There are no templates in the chosen group.',
  showAll: 'Show all templates',
  source: (title, number) => (number === undefined ? `Source: ${title}` : `Source: ${title}, no. ${number}`),
  sourceIssued: (title, number, issuedOn) =>
    number === undefined ? `Source: ${title}, ${issuedOn}` : `Source: ${title}, no. ${number}, ${issuedOn}`,
  validTo: (day) => `For use until ${day}`,
  validFrom: (day) => `For use from ${day}`,
  expiredLabel: 'Expired',
  back: 'Back to the templates',
  preview: 'Preview of the post',
  locked: 'Approved wording, better left as it is',
  field: (label) => `To fill in: ${label}`,
  insert: 'Insert into post',
  copy: 'Copy',
  missing: (names) => `Still empty: ${names}`,
  leftover: (brackets) => `Square brackets left to replace: ${brackets}`,
  inserted: 'Inserted. Please read it through, then press Post yourself.',
  copied: 'Copied. Click into the post box and press Ctrl+V.',
  copyFailed: 'Could not copy. The text is still in the preview: select it and press Ctrl+C.',
  notTaken: 'Facebook did not take the text. It has been copied: click into the post box and press Ctrl+V.',
  notTakenNotCopied:
    'Facebook did not take the text. It is still here: press Copy, then paste it into the post box.',
  composing: 'You are in the middle of a letter. Finish typing it, then press Insert.',
  noComposer: 'Open “Create post” on your page, then press Insert.',
  ambiguous: 'More than one post box is open. Close all but the one you need, then press Insert.',
  existingDraft: 'The post box already has text. Insert at the cursor, replace everything, or leave it?',
  insertAtCursor: 'Insert at the cursor',
  replaceAll: 'Replace everything',
  cancel: 'Leave it',
};
