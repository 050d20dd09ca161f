import { GAP, type Words } from '../../text/words.ts';
import type { ReminderCategory } from '../finding.ts';
import { isBare } from '../words-at.ts';
import type { CompiledEntry } from './compile-entry.ts';
import { isDenied, isNone, NOT } from './denials.ts';
import { frameAround } from './frames.ts';
import { hasSubject, isOfPerson } from './has-subject.ts';
import { isInTitle } from './in-title.ts';
import { endsName } from './is-name.ts';
import { lastUpTo } from './last-up-to.ts';
import { isNumberAt } from './number-words.ts';
import { type Cue, countsPeopleAt, type SentenceFacts } from './sentence-facts.ts';
import { beginsAt, endsBefore, type Sequences, toSequences } from './sequences.ts';
import { standsHere } from './stands-here.ts';
import { has, toWordSet } from './word-set.ts';

const LOOK_BACK = 24;
const LOOK_AHEAD = 3;

/**
 * Whether the words around a phrase (from `from`, ending before `to`) make it no reminder. `calmEnd` is where the last phrase
 * of which this was true ends: what holds for "đình công" holds for ", lãn công" after it.
 */
export function isCalm(
  words: Words,
  from: number,
  to: number,
  calmEnd: number,
  compiled: CompiledEntry,
  facts: SentenceFacts,
): boolean {
  const { calm, entry } = compiled;
  if (facts.isHistory || isInTitle(words, from)) return true;
  if (
    calm.frames &&
    (isNone(words, from, to) || isDenied(words, from) || isInFrame(words, from, to, compiled, facts))
  )
    return true;
  if (from < facts.historyTo && isSaidFor(words, to, facts.history)) return true;
  if (
    entry.isLegalTerm &&
    !facts.tellsEvent &&
    !isCase(words, from) &&
    !isOfPerson(words, from) &&
    isAboutLaw(words, from, to, facts)
  )
    return true;
  for (let at = to; at < Math.min(to + LOOK_AHEAD, words.count) && words.gap[at] !== GAP.sentence; at++) {
    // "đình công, chụp ảnh gửi về trang", "đình công vì lương giảm 30%": what comes then says nothing of the phrase.
    if (words.gap[at] === GAP.clause) break;
    if (beginsAt(words, calm.after, at)) return true;
    if (isReason(words, at)) break;
  }
  let shortest = 1;
  let isOfSomebody = false;
  // "Nguyên nhân vụ cháy": one case is no lesson.
  let isOneCase = facts.tellsEvent || isSureCase(words, from);
  for (let at = from, steps = 0; steps < LOOK_BACK; at--, steps++) {
    // The phrase belongs to what is said before it only within its sentence.
    if (at === 0 || words.gap[at] === GAP.sentence || lastUpTo(facts.conceded.ends, at, Number) === at)
      return false;
    // "Công ty không đối thoại, người lao động đình công": one syllable says nothing of the next clause, only of what it quotes.
    if (words.gap[at] === GAP.clause) shortest = 2;
    // "phòng ngừa tai nạn lao động, một công nhân bị điện giật": whom it befell.
    isOfSomebody ||= words.gap[at] === GAP.clause && isNumberAt(words, at);
    if (at === calmEnd) return !isOfSomebody;
    // "cong ty Tan Phong bi ngap", "chị Phạm Thị Quyền tham gia": the end of a name, and not "phòng", no right.
    const mayBeName = isBare(words, at - 1) || !facts.isTitleCase;
    if (
      !(mayBeName && endsName(words, at - 1)) &&
      !endsBefore(words, COMPOUNDS, at) &&
      !isNotOnly(words, at) &&
      !(shortest > 1 && isAnotherDenial(words, at, calm.before))
    ) {
      if (endsBefore(words, calm.before, at, shortest)) return true;
      if (!isOneCase && endsBefore(words, calm.teaching, at, shortest)) return true;
    }
    if (!has(calm.fillers, words, at - 1)) return false;
    isOneCase ||= isCase(words, at - 1);
  }
  return false;
}

/**
 * Whether law or a lesson is spoken of before a phrase that ends at a word, or after it. What comes after its clause does not count behind a
 * number or a name: "Ngày 17/11 sập giàn giáo, …, công đoàn đã hướng dẫn chế độ bảo hiểm" tells of an event.
 */
function isAboutLaw(words: Words, from: number, to: number, facts: SentenceFacts): boolean {
  const { law, lawTo, conceded, numberAt } = facts;
  if (conceded.law < from && from < conceded.lawTo) return true;
  if (law.at >= words.count || from >= lawTo || countsPeople(words, law.at, from, to)) return false;
  return isSaidFor(words, to, law) || numberAt >= law.at;
}

/** What is passed on by saying it; in a lesson it is quoted, as insults are. */
const SAID = toWordSet('nghe chữa');
const QUOTED_WITHIN = 5;

function isSaid(words: Words, from: number, category: ReminderCategory): boolean {
  if (category !== 'insult' && !has(SAID, words, from)) return false;
  for (let at = from; at > from - QUOTED_WITHIN && at > 0; at--) {
    // "B. Câm mồm": what may be chosen in a quiz is quoted as well.
    if (words.gap[at] === GAP.sentence) return (words.last[at - 1] ?? 0) - (words.first[at - 1] ?? 0) > 1;
    if (words.gap[at] !== GAP.none) return false;
  }
  return true;
}

/**
 * Whether a phrase stands in what is taught or ruled, and tells of no case: nobody does it or suffers it, no people are counted, and no rule is only
 * conceded.
 */
function isInFrame(
  words: Words,
  from: number,
  to: number,
  { list }: CompiledEntry,
  facts: SentenceFacts,
): boolean {
  const frame = frameAround(facts.frames, from, to);
  if (!frame || countsPeople(words, frame.from, from, to) || hasSubject(words, from)) return false;
  if (isSaid(words, from, list.category)) return false;
  const concededTo = lastUpTo(facts.conceded.ends, from, Number) ?? 0;
  return frame.isSure || (concededTo <= frame.from && !isCase(words, from));
}

/** Whether so many people stand in the clause of a phrase, and law only before that clause: "Thực hiện chế độ báo cáo, …: 61 chị em nhập viện". */
function countsPeople(words: Words, law: number, from: number, to: number): boolean {
  let end = to;
  while (end < Math.min(to + LOOK_AHEAD, words.count) && words.gap[end] !== GAP.sentence) end++;
  let isCounted = false;
  for (let at = end - 1; at > Math.max(law, from - LOOK_BACK); at--) {
    isCounted ||= countsPeopleAt(words, at);
    if (at <= from && words.gap[at] === GAP.clause) return isCounted;
  }
  return false;
}

/** Whether a cue stands before a phrase that ends at a word, or in its clause. */
function isSaidFor({ count }: Words, to: number, { at, clauseAt }: Cue): boolean {
  return at < count && (at < to || clauseAt < to);
}

const REASON = toWordSet('vì do bởi');
/** "Do" may be "đó", "bởi" may be "bơi", and "vi phạm" is no reason. */
const BARE_REASON = toWordSet('vì');
const VIOLATED = toWordSet('phạm');
const ONLY = toWordSet('những chỉ');

function isReason(words: Words, word: number): boolean {
  if (!isBare(words, word)) return has(REASON, words, word);
  return has(BARE_REASON, words, word) && !has(VIOLATED, words, word + 1);
}

/** "không những nợ lương": no denial. */
function isNotOnly(words: Words, word: number): boolean {
  return words.gap[word] === GAP.none && has(NOT, words, word - 1) && has(ONLY, words, word);
}

/** Words that end like one that makes calm: "cùng phòng bị tai nạn". */
const COMPOUNDS = toSequences(
  'có người bị|một người bị|có người|một người|văn phòng|cùng phòng|phó phòng|trưởng phòng|căn phòng|hải phòng|quốc phòng|dự phòng|trong phòng|tại phòng|ở phòng|hàng không|trên không|dây bảo hiểm|mũ bảo hiểm|lúc chữa cháy|không khai báo|chưa khai báo|hôm trước|tuần trước|tháng trước|lần trước|bữa trước|cắt giảm|biên phòng|dân phòng|cả phòng|ghép phòng|chung phòng|buồng phòng|một phòng|không cẩn thận|thiếu cẩn thận|mất kiểm soát|tầm kiểm soát|không an toàn|mất an toàn|thiếu an toàn|nhìn hạn chế|phạm luật|phạm quy định|thiếu kỹ năng|né tránh|xe cấp cứu|cán bộ bảo hiểm|nhân viên bảo hiểm|đại học luật|báo pháp luật|xe chữa cháy|sĩ chữa cháy|lính chữa cháy|khi chữa cháy|bình chữa cháy|trong khi|sau khi|cán bộ tuyên truyền|gặp rủi ro',
);

/** What comes after them is what there is none of, and stands before the comma. */
const OWNED = toWordSet('có còn');

/** "không còn tiền, quyên góp …", "không lừa đảo, chuyển khoản …": what is denied before a comma is not what comes after it. */
function isAnotherDenial(words: Words, at: number, before: Sequences): boolean {
  return has(OWNED, words, at - 1) || (has(NOT, words, at - 3) && !endsBefore(words, before, at, 3));
}

const CASE = toWordSet('vụ');
const MANY = toWordSet('các những số mọi nhiều');

/** "vụ cháy", not "các vụ cháy". */
function isCase(words: Words, word: number): boolean {
  return isSureCase(words, word) && !isBare(words, word);
}

/** The same where a phrase begins with the word, so that it is "vụ" without its mark too. */
function isSureCase(words: Words, word: number): boolean {
  const isOfMany = words.gap[word] === GAP.none && has(MANY, words, word - 1);
  return has(CASE, words, word) && !isOfMany;
}

/** How many words before a phrase everyday words may begin that run into it. */
const LONGEST_BEFORE = 3;

/** Whether everyday words reach into a phrase that stands there without marks: "dau tu" + "tu", read as "tự tử". */
export function isEveryday(words: Words, from: number, { byFirst }: Sequences): boolean {
  for (let start = Math.max(0, from - LONGEST_BEFORE); start <= from; start++) {
    const sequences = byFirst.get(words.bare[start] ?? -1) ?? [];
    if (sequences.some((sequence) => sequence.length > from - start && standsHere(words, sequence, start)))
      return true;
  }
  return false;
}
