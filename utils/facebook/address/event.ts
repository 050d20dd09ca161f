import type { AddressReader } from './address.ts';
import { findLeadingDigits, isDigits } from './ids.ts';
import { toLink } from './link.ts';

export const eventExamples = [
  'https://www.facebook.com/events/331430157280289',
  'https://www.facebook.com/events/le-ra-quan-thang-cong-nhan/331430157280289/',
  'https://www.facebook.com/events/s/le-ra-quan/331430157280289/',
  'https://www.facebook.com/events/331430157280289/permalink/331430157280290',
  'https://www.facebook.com/event.php?eid=331430157280289',
];

export const readEvent: AddressReader = ({ segments: [first, ...rest], query }) => {
  if (first !== 'events' && first !== 'event.php') return undefined;
  const object = first === 'events' ? rest.slice(0, 3).find(isDigits) : findLeadingDigits(query('eid'));
  return object === undefined ? undefined : { kind: 'event', object, canonical: toLink('events', object) };
};
