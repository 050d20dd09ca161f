import type { AddressReader } from './address.ts';
import { isDigits } from './ids.ts';
import { toLink } from './link.ts';

export const eventExamples = [
  'https://www.facebook.com/events/331430157280289',
  'https://www.facebook.com/events/le-ra-quan-thang-cong-nhan/331430157280289/',
  'https://www.facebook.com/events/331430157280289/permalink/331430157280290',
];

export const readEvent: AddressReader = ({ segments: [first, second, third] }) => {
  if (first !== 'events') return undefined;
  const object = isDigits(second) ? second : third;
  return isDigits(object) ? { kind: 'event', object, canonical: toLink('events', object) } : undefined;
};
