import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, type Words } from '../../text/words.ts';
import type { Finding } from '../finding.ts';
import { isInTitle } from '../phrases/in-title.ts';
import type { NextStart } from '../starts.ts';
import { toFinding } from '../to-finding.ts';
import {
  isAfterOneOf,
  isAllCapitals,
  isBare,
  isCapital,
  isDigits,
  isNextOneOf,
  isOneOf,
  isTag,
  oncePerSentence,
  standsAt,
  toSentence,
} from '../words-at.ts';
import {
  ADULT_AGE,
  hasNear,
  hasOneChild,
  isOfMany,
  isPupilNear,
  NEAR,
  readGrade,
  type SeenChild,
  saysGrownUp,
  toCalled,
  toNameEnd,
} from './child-signs.ts';
import * as say from './child-words.ts';
import { readAge } from './read-age.ts';
import { readClass } from './read-class.ts';
import { readList } from './read-list.ts';
import { readNamedAge } from './read-named-age.ts';
import { readOrphan } from './read-orphan.ts';
import { readPupil } from './read-pupil.ts';

/** With which words all that is looked for begins. */
export const CHILD_STARTS = say.BEGINS;

/** Children who could be known: by full name, class, age, home, illness, or a list of names. Talk of children at large is silent. */
export function findChildren(
  folded: FoldedText,
  words: Words,
  next: NextStart,
  asOfYear: number,
  found: Finding[],
): void {
  const isOneChildIn = oncePerSentence(words, (sentence) => hasOneChild(words, sentence));
  for (let word = next(0); word < words.count; word = next(word + 1)) {
    const seen =
      readChild(folded, words, word, asOfYear) ??
      readPupil(folded, words, word, asOfYear) ??
      readClass(folded, words, word, isOneChildIn) ??
      readOrphan(words, word) ??
      readList(folded, words, word) ??
      readNamedAge(folded, words, word, asOfYear);
    // The film “Em bé Hà Nội”.
    if (!seen || isInTitle(words, word)) continue;
    found.push(
      toFinding(folded, words.first[seen.from ?? word] ?? 0, words.last[seen.to - 1] ?? 0, {
        category: 'minors',
        severity: 'high',
        kind: seen.kind,
      }),
    );
    word = seen.to - 1;
  }
}

/** "cháu Nguyễn Minh Anh", "bé gái 6 tuổi", "em Trang, 12 tuổi", "con anh Hùng bị bỏng". */
function readChild(folded: FoldedText, words: Words, word: number, asOfYear: number): SeenChild | undefined {
  const isFriend = isOneOf(words, word, say.SMALL) && isAfterOneOf(words, word, say.FRIEND);
  const isChild = isFriend || isOneOf(words, word, say.CHILD);
  if (!isChild && !isOneOf(words, word, say.YOUNG)) return undefined;
  let at = word + 1;
  if (isChild && isNextOneOf(words, at, say.CHILD)) at++;
  const hasSex = isNextOneOf(words, at, say.BOY_GIRL);
  if (hasSex) at++;
  while (hasSex && isNextOneOf(words, at, say.RANK)) at++;
  if (words.gap[at] === GAP.sentence || isOneOf(words, at, say.TALE)) return undefined;
  if (say.HEROES.some((hero) => standsAt(words, at, hero))) return undefined;
  const name = toNameEnd(words, at);
  // "Các cháu Nguyễn Văn An, …": many, but each is named.
  const isEachNamed = name - at >= 3 && isOneOf(words, at, say.FAMILY) && !isBare(words, at);
  if (isOfMany(words, isFriend ? word - 1 : word) && !isEachNamed) return undefined;
  const age = readAge(folded, words, name > at ? name : at, asOfYear);
  if (age?.isOfAny && name === at) return undefined;
  const sentence = toSentence(words, word, 2 * NEAR);
  const isOfStory = isAfterOneOf(words, word, say.ABOUT) || isAfterOneOf(words, word - 1, say.ABOUT);
  if (isOfStory && name === at && hasNear(words, word, { from: sentence.from, to: word }, say.WORK))
    return undefined;
  if (age && age.years < ADULT_AGE && (isChild || hasSex || isOneOf(words, word, say.EM) || name > at)) {
    return { to: age.to, kind: 'child_age' };
  }
  if (age && age.years >= ADULT_AGE) return undefined;
  if (isDescendants(words, word) || (isBare(words, word) && isOtherBare(words, word, at))) return undefined;
  const isFullName = name - at >= 2;
  const isGrownUp =
    saysGrownUp(words, name, sentence.to) &&
    !isNextOneOf(words, name, say.SUFFERS) &&
    !isPupilNear(folded, words, word, sentence);
  // Without marks "Chau" and "Be" are names of places and families too.
  const isSure =
    !isBare(words, word) ||
    hasSex ||
    isOneOf(words, at, say.FAMILY) ||
    isNextOneOf(words, at + 1, say.MIDDLE);
  if (isChild && isSure && (isFullName || (hasSex && name > at)) && !isGrownUp)
    return { to: name, kind: 'child_name' };
  const called =
    name === at && (isChild || isOneOf(words, word, say.CON)) ? toCalled(words, word, sentence.to) : 0;
  const isYoung = called > 0 && (readAge(folded, words, called, asOfYear)?.years ?? ADULT_AGE) < ADULT_AGE;
  if (called > 0 && (isYoung || isPupilNear(folded, words, called, sentence)))
    return { to: called, kind: 'child_name' };
  if (isChild && name > at && isBeforeParent(words, name)) return { to: name, kind: 'child_name' };
  if (name > at && !isOneOf(words, word, say.CON) && isPupilNear(folded, words, word, sentence))
    return { to: name, kind: 'child_name' };
  // Without marks, ", con anh" is rather ", còn anh"; so is "Con anh", where no class, age or illness is named.
  // "1) Con anh Thanh" begins a sentence too.
  const isLabelled = isDigits(words, word - 1) && (word === 1 || words.gap[word - 1] === GAP.sentence);
  const isFirst = word === 0 || words.gap[word] === GAP.sentence || isLabelled;
  const isBut =
    isBare(words, word) &&
    ((words.gap[word] === GAP.clause && !isLabelled) ||
      (isFirst &&
        !hasSex &&
        !hasNear(words, word, { from: word, to: Math.min(sentence.to, word + 11) }, say.SUFFERS)));
  if (!isBut && isOneOf(words, word, say.CON) && isChildOf(folded, words, at, sentence.to, asOfYear))
    return { to: at + 2, kind: 'child_health' };
  return undefined;
}

/** Without marks: "Hai Chau tran trong kinh moi", "chau Au", "Lai Chau", "Nha Be". */
function isOtherBare(words: Words, word: number, at: number): boolean {
  if (isNextOneOf(words, at + 1, say.RESPECT)) return true;
  if (isCapital(words, word) && isAfterOneOf(words, word, say.NAMED_AFTER)) return true;
  const isInPlace = isCapital(words, word) && isCapital(words, word - 1) && !isAllCapitals(words, word);
  if (isInPlace && isAfterOneOf(words, word, say.HOUSE)) return true;
  if (!isOneOf(words, word, say.CHAU)) return false;
  const isName = isCapital(words, at + 1) && words.gap[at + 1] === GAP.none;
  const isContinent = isNextOneOf(words, at, say.CONTINENT) && !isName;
  // "nhac si Chau Minh Khoa", "duong Chau Van Liem": within a sentence a child is written small, unless it is given something.
  const isOwnName = isNextOneOf(words, at, say.MIDDLE) || !isNextOneOf(words, at, say.FAMILY);
  const isNamed = isCapital(words, word) && isOwnName && !isAfterOneOf(words, word, say.OF_CHILD);
  return isContinent || (words.gap[word] === GAP.none && isNamed);
}

/** "con cháu Việt Nam", "con cháu Bác Hồ": not before a family's name. */
function isDescendants(words: Words, word: number): boolean {
  return (
    isOneOf(words, word, say.CHAU) &&
    words.gap[word] === GAP.none &&
    isAfterOneOf(words, word, say.CON) &&
    !isNextOneOf(words, word + 1, say.FAMILY)
  );
}

function isBeforeParent(words: Words, word: number): boolean {
  return (
    isNextOneOf(words, word, say.CON) &&
    isNextOneOf(words, word + 1, say.ADDRESSED) &&
    words.gap[word + 2] !== GAP.sentence &&
    isCapital(words, word + 2)
  );
}

/** "con chị Hằng … bệnh", "con út chị Lành mới 14 tuổi", "con trai chị Phượng, học lớp 10" */
function isChildOf(folded: FoldedText, words: Words, word: number, end: number, asOfYear: number): boolean {
  // "CON ĐOÀN VIÊN": where all is in capitals, no name.
  const isLoud = isAllCapitals(words, word);
  if (isLoud && isOneOf(words, word, say.MEMBER) && isNextOneOf(words, word + 1, say.MEMBER_END))
    return false;
  let at = word;
  while (at < word + 4 && at < end && (!isCapital(words, at) || isOneOf(words, at, say.ADDRESSED))) {
    if (at === word && !isOneOf(words, at, say.PARENT) && !isOneOf(words, at, say.OF)) return false;
    at++;
  }
  if (at === word || at >= word + 4 || !isCapital(words, at) || !isOneOf(words, at - 1, say.PARENT))
    return false;
  for (let near = at + 1; near < Math.min(end, at + NEAR); near++) {
    if (isOneOf(words, near, say.ILL) && !isTag(words, near)) return true;
    if (isOneOf(words, near, say.FIT) && isNextOneOf(words, near + 1, say.FIT_END)) return true;
    if (isOneOf(words, near, say.CLASS) && readGrade(folded, words, near + 1)) return true;
    const age = near < at + 6 ? readAge(folded, words, near, asOfYear) : undefined;
    if (age) return age.years < ADULT_AGE;
  }
  return false;
}
