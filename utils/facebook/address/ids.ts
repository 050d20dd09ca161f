const DIGITS = /^\d{1,25}$/;
// 20 published samples are 71 or 72 characters long; the length is not promised anywhere, so only a lower bound is kept.
const PFBID = /^pfbid[A-Za-z0-9]{20,200}$/;
/** Where only an id can stand, a shortened or masked pfbid is taken as well. */
const PFBID_IN_PLACE = /^pfbid\w{1,200}$/;
const NAME = /^[\p{L}\p{N}.\-_]{1,120}$/u;
const TOKEN = /^[A-Za-z0-9_-]{2,80}$/;
/** Fewer digits after a hyphen are a year or a number in the name; the oldest page ids have more. */
const SHORTEST_TAIL = 5;

export const isDigits = (text: string | undefined): text is string => text !== undefined && DIGITS.test(text);

/** The digits at the start: people paste `?id=100074229772340/photos`. */
export function findLeadingDigits(text: string | undefined): string | undefined {
  let end = 0;
  while (text !== undefined && end < text.length && text.charAt(end) >= '0' && text.charAt(end) <= '9') end++;
  const digits = text?.slice(0, end);
  return isDigits(digits) ? digits : undefined;
}

/** `123`, `123:0` (an old spelling of the same post), `<owner>_<post>` (the API's spelling) or a pfbid. */
export function findObjectId(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (PFBID_IN_PLACE.test(text)) return text;
  const [id, rest, more] = text.split(':');
  if (isDigits(id) && more === undefined && (rest === undefined || isDigits(rest))) return id;
  return findPair(text)?.object;
}

/** `<owner>_<post>`: how the API names a post. */
export function findPair(text: string | undefined): { owner: string; object: string } | undefined {
  const [owner, object, more] = text?.split('_') ?? [];
  const isPair = isDigits(owner) && isDigits(object) && more === undefined;
  return isPair && owner.length >= SHORTEST_TAIL ? { owner, object } : undefined;
}

export const isPfbid = (text: string | undefined): text is string => text !== undefined && PFBID.test(text);
export const isToken = (text: string | undefined): text is string => text !== undefined && TOKEN.test(text);

/**
 * The key of a page from its path segment: `Mariano-Rajoy-Brey-54212446406` is the page 54212446406 (a vanity name holds no
 * hyphen, so a hyphen before the last digits marks a generated name); everything else is the vanity name in lower case.
 */
export function findOwner(segment: string | undefined): string | undefined {
  if (segment === undefined) return undefined;
  const name = segment.normalize('NFC');
  const tail = name.slice(name.lastIndexOf('-') + 1);
  if (tail !== name && tail.length >= SHORTEST_TAIL && isDigits(tail)) return tail;
  const lower = name.toLowerCase().normalize('NFC');
  return NAME.test(lower) ? lower : undefined;
}
