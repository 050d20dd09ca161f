import type { registration as source } from '../vi/registration.ts';

export const registration: typeof source = {
  heading: 'List of pages and officers',
  explain:
    'A Word form of two tables: the unit’s pages, and the officers who look after them. The pages are filled in; add the officers, then download the file to send it to your superior unit.',
  stays:
    'Names and telephone numbers stay on this computer and in the file that you download. The extension does not send them to the server.',
  superior: 'Name of the superior unit',
  superiorHint: 'Federation of Labour …',
  place: 'Place written before the date',
  placeHint: 'Ha Noi',
  officer: (number) => `Officer ${number}`,
  name: 'Full name',
  position: 'Position',
  unit: 'Unit',
  phone: 'Telephone',
  add: 'Add an officer',
  remove: 'Remove',
  removeLabel: (number) => `Remove officer ${number}`,
  save: 'Keep on this computer',
  saved: 'Kept on this computer.',
  download: 'Download the Word form',
  downloaded: 'Kept, and the form downloaded.',
};
