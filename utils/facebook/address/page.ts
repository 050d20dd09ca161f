import type { AddressReader } from './address.ts';
import { findObjectId, findOwner, isDigits, isPfbid } from './ids.ts';
import { toLink } from './link.ts';
import { isReserved } from './reserved.ts';

/** Below a page, these name one thing; every other second segment is a tab of the page itself. */
const ROOMS = new Set(['posts', 'photos', 'videos']);

export const pageExamples = [
  'https://www.facebook.com/congdoanvietnam',
  'https://www.facebook.com/CongDoanVietNam/?ref=page_internal',
  'https://www.facebook.com/54212446406',
  'https://www.facebook.com/Mariano-Rajoy-Brey-54212446406/',
  'https://www.facebook.com/%D8%A5%D8%AF%D8%A7%D8%B1%D8%A9-217188161807938/',
  'https://www.facebook.com/congdoanvietnam/about',
  'https://www.facebook.com/congdoanvietnam/posts',
  'https://www.facebook.com/congdoanvietnam/photos/',
  'https://www.facebook.com/congdoanvietnam/videos',
  'https://www.facebook.com/pages/Meedan/105510962816034',
  'https://www.facebook.com/pages/category/Labor-Union/Cong-Doan-Mau-105510962816034/photos/',
  'https://www.facebook.com/pg/congdoanvietnam/photos/',
];

/** A page by its vanity name, its number, a name that ends in its number, or one of the old `/pages/` and `/pg/` forms. */
export const readPage: AddressReader = ({ segments }) => {
  const [first = '', second, third, fourth] = segments;
  let owner: string | undefined;
  if (first === 'pages' && second === 'category') owner = findOwner(fourth);
  else if (first === 'pages') owner = isDigits(third) ? third : undefined;
  else if (first === 'pg') owner = findOwner(second);
  else if (!isReserved(first) && !isPfbid(first) && !(ROOMS.has(second ?? '') && namesObject(segments)))
    owner = findOwner(first);
  return owner === undefined ? undefined : { kind: 'page', owner, canonical: toLink(owner) };
};

/** `/PAGE/posts/<id>`, `/PAGE/posts/<words>/<id>`, `/PAGE/photos/a.1/<id>`: the last of at most two segments is an id. */
function namesObject(segments: string[]): boolean {
  const rest = segments.slice(2, 4);
  return rest.length > 0 && findObjectId(rest.at(-1)) !== undefined;
}
