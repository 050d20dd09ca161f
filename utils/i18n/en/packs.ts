import type { packs as source } from '../vi/packs.ts';
import { toCounted } from './counted.ts';

export const packs: typeof source = {
  search: 'Search templates, with or without diacritics',
  all: 'All',
  contentKinds: 'Content kind',
  occasion: 'Occasion',
  allOccasions: 'Every occasion',
  pack: 'Template pack',
  allPacks: 'Every pack',
  campaign: 'Campaign',
  allCampaigns: 'Every campaign',
  groups: {
    favourites: 'Favourites',
    recent: 'Used recently',
    running: 'Running now',
    always: 'All year round',
    coming: 'Coming up',
    over: 'No longer for use',
  },
  near: 'Close to what you typed',
  more: (count) => `Show ${toCounted(count, 'more template', 'more templates')}`,
  favourite: (title) => `Favourite: ${title}`,
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
  recalledLabel: 'Recalled',
  expired: (lastDay) =>
    `This template was for use until ${lastDay} and can no longer be inserted. Look for this year's template or ask your coordinator.`,
  notYet: (firstDay) =>
    `This template is for a campaign that starts on ${firstDay}. Check the date before you post.`,
  recalled: (day) => `This template was recalled on ${day}. Do not use it any more.`,
  recalledOn: (day) => `Recalled on ${day}`,
  recalledPack: (title, unit) =>
    `${unit === undefined ? `The pack “${title}”` : `The pack “${title}” of ${unit}`} is no longer listed. Ask your coordinator before you post anything like it, and look again at what you posted from this template.`,
  withdrawn: {
    unit_may_not: (title, unit = '', day) =>
      `Since ${day}, ${unit || 'the unit'} may no longer publish packs, so templates of “${title}” cannot be inserted.`,
    signers_may_not: (title, unit = '', day) =>
      `Since ${day}, those who signed “${title}”${unit && ` of ${unit}`} may no longer sign. Once the pack is signed anew, the template comes back by itself.`,
  },
  recallReason: (reason) => `Reason: ${reason}`,
  openInstead: (title) => `Open the replacement: ${title}`,
  writtenBy: (who) => `Written by ${who}`,
  approvedBy: (who, day) => `Approved by ${who}, ${day}`,
  notApproved: 'The pack names nobody who approved it',
  fromPack: (title, version, unit) =>
    unit === undefined
      ? `Pack “${title}”, version ${version}`
      : `Pack “${title}”, version ${version}, ${unit}`,
  starter: "This template came with the extension. Check it against your unit's documents before you use it.",
  back: 'Back to the templates',
  preview: 'Preview of the post',
  editWording: 'Change this wording…',
  editWordingWhy:
    'What stands on the darker ground is approved wording. You can change it when you must; what you change is marked.',
  editDone: 'Done',
  approvedWording: (number) => `Approved wording, part ${number}`,
  ownWording: (number) => `Wording of the template, part ${number}`,
  changed: 'approved wording changed',
  restore: 'Back to the approved wording',
  fillAsBefore: (count) => `Fill in as last time (${toCounted(count, 'blank', 'blanks')})`,
  locked: 'Approved wording, better left as it is',
  field: (label) => `To fill in: ${label}`,
  pictureAlt: (alt) => `Description: ${alt}`,
  pictureSave: 'Save the picture',
  pictureAgain: 'Try again',
  pictureCopyAlt: 'Copy the description',
  pictureAltCopied: 'Copied.',
  pictureHow:
    'Save the picture and attach it on Facebook by hand; paste the description as its alternative text.',
  pictureTrouble: {
    unpaired: 'Pair this computer to see the picture.',
    unreachable: 'The picture could not be loaded: the server did not answer. The words can be used.',
    missing: 'The server does not have this picture. The words can be used.',
    differs: 'What came is not the picture that was signed, so it is not shown.',
  },
  insert: 'Insert into post',
  copy: 'Copy',
  missing: (names) => `Still empty: ${names}`,
  leftover: (brackets) => `Square brackets left to replace: ${brackets}`,
  inserted: 'Inserted. Please read it through, then press Post yourself.',
  addOwnWords:
    'Nothing in this post is about your own unit yet. A sentence of your own, on what you did or where, brings it closer to members.',
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
  hold: {
    until: (day) => `Please do not post until the end of ${day}`,
    all: 'This is for every post.',
    kinds: (names) => `This is for: ${names}.`,
    ask: 'You were asked not to post for now. Use this template anyway?',
    insert: 'Insert anyway',
    copy: 'Copy anyway',
  },
  notices: 'Notices from coordinators',
  urgent: 'Urgent',
  dismiss: 'Got it',
  dismissNotice: (title) => `Got it: ${title}`,
  inUse: (count) => `Packs in use (${count})`,
  issued: (day) => `issued ${day}`,
  verified: (when) => `signatures checked ${when}`,
  cameAlong: 'came with the extension',
  needsNewer: 'Parts of this pack need a newer version of the extension; the rest can be used.',
  kept: (when) =>
    when === undefined
      ? 'The packs on this device can still be used.'
      : `The packs confirmed at ${when} can still be used.`,
  trouble: {
    threshold: (kept) =>
      `A new pack does not carry enough signatures yet and is not used. ${kept} It will come by itself once it is signed.`,
    expired: (kept) =>
      `The server has not confirmed in time which packs are the newest, so there may be a new pack or a hold that is not seen here. ${kept} Ask your coordinator before you post anything important.`,
    list_expired: (kept) =>
      `The list of one unit’s packs was not signed anew within its year, so that unit’s packs may not be the newest. ${kept} Ask a coordinator of the unit that issues them (yours or one above) to publish a new version; the server cannot do it for them.`,
    older: (kept) =>
      `The server offers an older pack than this device already had, and it was not taken. ${kept} Tell your coordinator.`,
    out_of_path: (kept) =>
      `A new pack was signed by somebody who may not sign it, and it was not taken. ${kept} Tell your coordinator.`,
    tampered: (kept) =>
      `A pack arrived that is not what was signed, and it was not taken. ${kept} Try another network; if it stays so, tell your coordinator.`,
    too_large: (kept) =>
      `A new pack is larger than it may be, and it was not taken. ${kept} Tell your coordinator.`,
    clock: (kept) =>
      `The clock of this machine is so wrong that new packs cannot be checked. ${kept} Check the date and time of the machine; if they are right, new packs come by themselves within a day.`,
    unreachable: (kept) => `Could not ask for new packs: the server does not answer. ${kept}`,
    malformed: (kept) =>
      `A new pack has parts that cannot be read here, and it is not used. ${kept} Tell your coordinator.`,
  },
};
