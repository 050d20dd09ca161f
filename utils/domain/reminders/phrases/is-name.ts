import { GAP, WORD, type Words } from '../../text/words.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { toSyllables } from './syllable.ts';

const FAMILY_NAMES = toKeys(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương đinh đoàn trịnh tạ chu lưu phùng vương quách triệu đào lâm trương nghiêm tống bạch doãn hồ tô cù kiều văn thị mạc khổng lương đàm',
);
/** Family names that are as often part of a firm's or a place's name. */
const LIKELY_NAMES = toKeys('mai hà cao thái giang lý thân châu từ la an tăng');
const FORMS_OF_ADDRESS = toKeys('chí ông bà anh chị em bác chú cô thầy bạn cháu đ/c ths ts gs sĩ nhân viên tên');

/** Whether a phrase of capital initials is the name of a person: "Nguyễn Đình Công", "anh Đình Công". */
export function isName(words: Words, from: number, to: number, { isTitleCase }: SentenceFacts): boolean {
  const before = words.gap[from] === GAP.none ? from - 1 : -1;
  const isCapital = allCapital(words, from, to);
  if (before < 0) return false;
  const key = words.bare[before] ?? -1;
  const isBeforeCapital = ((words.flags[before] ?? 0) & WORD.capital) !== 0;
  if (FAMILY_NAMES.has(key) && isBeforeCapital === isCapital) return true;
  if (!isCapital || isTitleCase) return false;
  return FORMS_OF_ADDRESS.has(key) || (LIKELY_NAMES.has(key) && isBeforeCapital) || isBeforeCapital;
}

/** Whether each word of a phrase begins with a capital. */
export function allCapital(words: Words, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (((words.flags[word] ?? 0) & WORD.capital) === 0) return false;
  return true;
}

function toKeys(names: string): ReadonlySet<number> {
  return new Set(toSyllables(names).map(({ bare }) => bare));
}
