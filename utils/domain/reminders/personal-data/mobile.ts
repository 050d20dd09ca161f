import type { FoldedText } from '../../text/fold-text.ts';
import { type Digits, endsAt, toGroups } from './digits.ts';

/** Nine digits after the 0 that the numbering plan gives to mobile phones, as libphonenumber lists them. */
const MOBILE = /^(3\d|70|7[6-9]|5[1689]|52[238]|559|8[1-8]|89[6-9]|9[0-8]|99[0-13-9])/;
const DATE = /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d/;
/** How people group ten digits with blanks; other groups are columns of a table. */
const USUAL_GROUPS: ReadonlySet<string> = new Set(
  '10 4,3,3 3,3,4 3,4,3 2,4,4 4,6 5,5 6,4 7,3 3,7 4,2,4 4,4,2 4,2,2,2 3,3,2,2 3,2,2,3 3,2,3,2 2,2,3,3 2,2,2,2,2 1,3,3,3 2,8 1,9 4,1,5 4,5,1 1,1,1,1,1,1,1,1,1,1'.split(
    ' ',
  ),
);

/** How many digits a mobile number takes at the beginning of these, with its prefix; 0 if there is none. */
export function matchMobile(
  folded: FoldedText,
  digits: Digits,
  hasPlus: boolean,
  isAnnounced: boolean,
): number {
  const prefix = toPrefix(digits, hasPlus);
  if (prefix < 0) return 0;
  const national = digits.text.slice(prefix, prefix + 9);
  const length = prefix + 9;
  if (national.length < 9 || !isMobile(national) || !endsAt(folded, digits, length)) return 0;
  if (digits.text.startsWith('0') && prefix === 1 && !isPlausible(digits, isAnnounced)) return 0;
  return length;
}

function isMobile(national: string): boolean {
  const match = MOBILE.exec(national);
  return match !== null && national.length === 9;
}

/** Digits before the nine: "0", "84", "84 (0)", "0084". Without a plus, "84" must stand apart or everything be in one piece. */
function toPrefix({ text, gaps }: Digits, hasPlus: boolean): number {
  const isInternational = text.startsWith('84') && (hasPlus || isApart(gaps));
  if (isInternational) return text[2] === '0' ? 3 : 2;
  if (hasPlus) return -1;
  if (text.startsWith('0084')) return text[4] === '0' ? 5 : 4;
  return text.startsWith('0') ? 1 : -1;
}

function isApart(gaps: readonly string[]): boolean {
  if (gaps.slice(0, 12).some((gap) => gap.includes('.'))) return false;
  const inOnePiece = gaps.slice(1, 11).every((gap) => gap === '');
  return inOnePiece || (gaps[1] === '' && gaps[2] !== undefined && gaps[2] !== '');
}

/** Ten digits from 0 on may also be a date and an hour, or cells of a table: their groups and signs tell. */
function isPlausible(digits: Digits, isAnnounced: boolean): boolean {
  const gaps = digits.gaps.slice(1, 10).filter((gap) => gap !== '');
  const groups = toGroups(digits, 10);
  const signs = new Set(gaps.map((gap) => gap.replaceAll(' ', '') || ' '));
  if (signs.has('/') || signs.has(',')) return false;
  if (groups[0] === 2 && groups[1] === 2 && DATE.test(digits.text)) return false;
  if (isAnnounced || groups.length === 1) return true;
  if (groups.length === 5 && (signs.size > 1 || signs.has(' '))) return false;
  if (signs.has('.') && groups.join() === '1,3,3,3') return false;
  return USUAL_GROUPS.has(groups.join(',')) || !gaps.every((gap) => gap.trim() === '');
}
