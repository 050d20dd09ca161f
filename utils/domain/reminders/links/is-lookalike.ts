import { BRANDS, CHEAP_ENDS, COMMON_NAMES, WORLD_BRANDS } from './known-hosts.ts';

/** Long enough for one changed letter to be a disguise, and no other word. */
const SHORTEST_BLURRED = 7;
/** Real words one letter away from a brand. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['congdan', 'congdon', 'messengers']);
/** What false hosts promise, or ask for. */
const BAITS =
  /nhanqua|quatang|tangqua|trungthuong|quatrian|trian(khachhang|congnhan|doanvien|nguoilaodong|cuoinam|20)|(^|\.)trian([.\d]|vn)|binhchon|xacthuc|xacminh|dangnhap|phatnguoi|trocap|nhantien|khaosat|capnhat|lienquan|(^|\.)fb(login|verify|support)|(login|verify|support)fb\./;

/** Whether a host outside .vn promises or asks for such things. */
export function isLure(host: string): boolean {
  return !host.endsWith('.vn') && BAITS.test(host.replace(/[-_]/g, ''));
}

/** Whether a host stands under such an end. */
export function isCheap(host: string): boolean {
  return CHEAP_ENDS.includes(host.slice(host.lastIndexOf('.') + 1));
}

/**
 * Whether a host that is not trusted borrows a trusted name: contains it, or is one letter away from it. One that is marked borrows what it is without
 * its marks.
 */
export function isLookalike(host: string, isMarked: boolean): boolean {
  const labels = host.split('.').map((label) => label.slice(0, 63));
  const isVietnamese = labels.at(-1) === 'vn';
  // "gov.vn.example.com", "gov-vn.com", "dvc-gov.vn"
  if (/(^|[.-])gov[.-]?vn[.-]|-gov\.vn$/.test(host)) return true;
  const names = new Set(labels.slice(0, -1).filter(({ length }) => length >= SHORTEST_BRAND));
  return [...names].some((label) => {
    const squeezed = label.replace(/[-_]/g, '');
    const plain = toPlain(squeezed);
    if (isMarked && BRANDS.includes(squeezed)) return true;
    if ([squeezed, ...label.split('-')].some((part) => WORLD_BRANDS.some((brand) => isNearly(part, brand))))
      return true;
    return BRANDS.some((brand) => borrows({ label, squeezed, plain }, brand, isVietnamese));
  });
}

/** A part of a host: as written, without its signs, and with letters for the digits drawn like them. */
interface Label {
  readonly label: string;
  readonly squeezed: string;
  readonly plain: string;
}

function borrows({ label, squeezed, plain }: Label, brand: string, isVietnamese: boolean): boolean {
  const isCommon = COMMON_NAMES.includes(brand);
  if (brand === 'laodong')
    return isVietnamese ? plain !== squeezed && plain === brand : plain.replace(/vn$/, '') === brand;
  if (!plain.includes(brand) && isDrawnAs(label, plain, brand)) return true;
  // "congdoann.vn", "congdoan1.vn"
  if (isCommon && isVietnamese && squeezed.length === brand.length + 1 && squeezed.startsWith(brand))
    return squeezed.endsWith(brand.slice(-1)) || /\d$/.test(squeezed);
  if (brand.length < SHORTEST_INSIDE && !isPartOf(label, brand)) return false;
  if (plain.includes(brand)) return !(isCommon && isVietnamese && squeezed.includes(brand));
  if (brand.length < SHORTEST_BLURRED || OTHER_WORDS.has(squeezed)) return false;
  return isOneStepAway(plain, brand) || label.split('-').some((part) => isOneStepAway(toPlain(part), brand));
}

/** "gooogle", "youtub3", "tiktokk", but not "tiktokv". */
function isNearly(part: string, brand: string): boolean {
  // Two letters may be drawn for one, and one be too many.
  if (Math.abs(part.length - brand.length) > 3) return false;
  if (part.includes(brand) && part !== brand + brand.at(-1)) return false;
  const plain = toPlain(part);
  return toStrokes(plain) === toStrokes(brand) || isOneStepAway(plain, brand);
}

const SHORTEST_BRAND = 3;
/** So short a name stands by chance in the middle of others: "greenevn", "pizzalova". */
const SHORTEST_INSIDE = 5;

/** Whether a part of a label begins with a short name, or ends with one that is no end of words. */
function isPartOf(label: string, brand: string): boolean {
  return label
    .split(/[-_]/)
    .map(toPlain)
    .some((part) => part.startsWith(brand) || (brand !== 'evn' && part.endsWith(brand)));
}

const DRAWN_LIKE: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  rn: 'm',
  vv: 'w',
};

/** Digits and letter pairs read as the letter they are drawn like. */
function toPlain(label: string): string {
  return label.replace(/[01345]|rn|vv/g, (drawn) => DRAWN_LIKE[drawn] ?? drawn);
}

/** "vneld" and "vneid" are drawn alike; short brands only as a whole part, since "zalo" would stand in "pizzaiolo". */
function isDrawnAs(label: string, plain: string, brand: string): boolean {
  const drawn = toStrokes(brand);
  if (brand.length >= SHORTEST_BLURRED) return toStrokes(plain).includes(drawn);
  return label.split('-').some((part) => toStrokes(toPlain(part)) === drawn);
}

function toStrokes(word: string): string {
  return word.replaceAll('i', 'l');
}

/** Whether one letter was changed, added, left out, or two neighbours were swapped. */
function isOneStepAway(word: string, brand: string): boolean {
  if (Math.abs(word.length - brand.length) > 1 || word === brand) return false;
  let from = 0;
  while (from < word.length && word[from] === brand[from]) from++;
  let left = word.length;
  let right = brand.length;
  while (left > from && right > from && word[left - 1] === brand[right - 1]) {
    left--;
    right--;
  }
  const wordPart = word.slice(from, left);
  const brandPart = brand.slice(from, right);
  if (wordPart.length <= 1 && brandPart.length <= 1) return true;
  return (
    wordPart.length === 2 &&
    brandPart.length === 2 &&
    wordPart[0] === brandPart[1] &&
    wordPart[1] === brandPart[0]
  );
}
