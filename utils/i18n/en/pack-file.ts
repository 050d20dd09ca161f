import type { packFile as source } from '../vi/pack-file.ts';

export const packFile: typeof source = {
  heading: 'Take a pack from a file',
  explain:
    'For when this machine cannot reach the server: open the file that your coordinator sent, or drop it here. The signatures are checked as they are over the network.',
  open: 'Open a pack file…',
  taken: (count: number) =>
    `Signatures checked, packs taken. ${count === 1 ? 'One pack' : `${count} packs`} of your organisation in use.`,
  failed:
    'The packs could not be stored on this computer. The packs in use stay as they are. Free some disk space and open the file again.',
  apart: {
    threshold:
      'One unit in the file lacks two signatures: its packs stay as they are. Please tell your coordinator.',
    expired:
      'A part of the file is too old to be relied on: its packs stay as they are. Please ask for a new file.',
    list_expired:
      'The list of one unit in the file is past its day: its packs stay as they are. Please ask a coordinator of that unit to publish a new version; asking for this file again does not help.',
    older: 'One unit in the file has an older list than this machine: its packs stay as they are.',
    out_of_path:
      'One pack in the file was signed by people who may not sign it, and was not taken. Please tell your coordinator.',
    tampered:
      'A part of the file does not match its signatures and was not taken; the packs in use stay as they are. Please ask for the file again.',
    too_large: 'A part of the file is larger than allowed and was not taken. Please tell your coordinator.',
    clock: 'The date on this machine is wrong. Please set it right and open the file again.',
    unreachable:
      'A part is missing from the file: its packs stay as they are. Please ask for the whole file.',
    malformed: 'A part of the file cannot be read: its packs stay as they are. Please tell your coordinator.',
  },
  refused: {
    no_pack_file:
      'This is not a pack file. The packs in use stay as they are. Please ask for the file again.',
    unpaired:
      'This machine is not paired with an organisation that has packs, so it does not know whose signatures to trust. Please pair it first.',
    threshold:
      'The file lacks the signatures of two people who may sign. The packs in use stay as they are. Please tell your coordinator.',
    expired:
      'The file is too old to be relied on. The packs in use stay as they are. Please ask for a new one.',
    list_expired:
      'The list of one unit in the file is past its day. The packs in use stay as they are. Please ask a coordinator of that unit to publish a new version.',
    older: 'The file is older than what this machine has. The packs in use stay as they are.',
    out_of_path:
      'The file holds a pack signed by people who may not sign it. The packs in use stay as they are. Please tell your coordinator.',
    tampered:
      'The file does not match its signatures: it is damaged or was changed. The packs in use stay as they are. Please ask for the file again.',
    too_large: 'The file is larger than allowed. The packs in use stay as they are.',
    clock: 'The date on this machine is wrong. Please set it right and open the file again.',
    unreachable:
      'A part of the file is missing. The packs in use stay as they are. Please ask for the whole file.',
    malformed: 'The file cannot be read. The packs in use stay as they are. Please ask for the file again.',
  },
};
