import type { coordinatorDelivery as source } from '../vi/coordinator-delivery.ts';
import { toCounted } from './counted.ts';

const toFigure = (count: number) => count.toLocaleString('en-GB');

export const coordinatorDelivery: typeof source = {
  open: 'See unit by unit',
  heading: 'Units that have the pack, and not yet',
  about: (title, version) => `${title} · version ${version}`,
  back: 'Back to the pack',
  explain:
    'Units that the pack is meant for now, and their computers that are still paired. A computer says by itself when it has the pack, and when it was on an open panel.',
  filter: 'Narrow by what was received',
  all: 'All',
  parts: { not_yet: 'Not yet', received: 'Received', shown: 'Shown' },
  part: (name, count) => `${name}: ${toFigure(count)}`,
  states: { shown: 'Shown', received: 'Received', waiting: 'Not yet', no_device: 'No computer paired' },
  devices: (received, devices) =>
    `received on ${toFigure(received)} of ${toCounted(devices, 'computer', 'computers')}`,
  noDevices: 'No computer',
  search: 'Find a unit or its superior, with or without diacritics',
  order: 'Order',
  orders: { state: 'Who needs a word first', name: 'By name', above: 'By superior unit' },
  found: (count) => toCounted(count, 'unit', 'units'),
  loaded: (count) => `Searching in the ${toFigure(count)} units loaded so far; there are more.`,
  loadingAll: (count) => `${toCounted(count, 'unit', 'units')} loaded…`,
  nothingFound: 'No unit matches.',
  showAll: 'Show all',
  empty: {
    all: 'The pack is meant for no unit at present.',
    not_yet: 'Every unit has it.',
    received: 'No unit has it yet.',
    shown: 'It has not been shown on any computer yet.',
  },
  files: { xlsx: 'Download Excel', csv: 'Download CSV' },
  busy: 'Downloading…',
  saved: 'Saved in the downloads folder.',
};
