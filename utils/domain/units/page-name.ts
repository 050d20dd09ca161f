import { CELL, CLASS_SHIFT, DISGUISED, toIdentity, toTone } from '../text/cell.ts';
import { foldText } from '../text/fold-text.ts';
import { toKey } from '../text/syllable-key.ts';

/**
 * `good`: as guided, "Công đoàn _ <name of the unit>". `no_prefix`: does not begin with "Công đoàn". `other_name`: what follows is not a name
 * of the unit. `unknown_unit`: the unit's name is not known here.
 */
export type PageNameVerdict = 'good' | 'no_prefix' | 'other_name' | 'unknown_unit';

export interface PageNameCheck {
  verdict: PageNameVerdict;
  /** A name that would be good; absent when it is good already, and when the unit is not known. */
  suggestion?: string;
  /** Letters of other scripts that only look like those of Vietnamese, as they stand in the name. */
  lookAlikes: string[];
}

/** What the words "Công đoàn" are followed by in names of units, and what does not tell one unit from another. */
const PREFIXES = ['công đoàn cơ sở', 'công đoàn'].map(toSyllables);
/** Icelandic and African letters that are drawn like Đ. */
const FALSE_D = /[ÐðƉɖ]/gu;

/**
 * Judges a page's name by the guidance for grass-roots unions, whatever stands between ("_", "-", a blank), in whatever case and spelling.
 * @param unitNames of the unit, today's first; older names are taken too.
 */
export function checkPageName(pageName: string, unitNames: readonly string[]): PageNameCheck {
  const lookAlikes = findLookAlikes(pageName);
  const name = toSyllables(pageName);
  const [current] = unitNames;
  if (current === undefined) return { verdict: 'unknown_unit', lookAlikes };
  const suggestion = `Công đoàn _ ${withoutPrefix(current)}`;
  const rest = afterPrefix(name);
  const verdict =
    rest === undefined
      ? 'no_prefix'
      : unitNames.some((unit) => isSame(rest, afterPrefix(toSyllables(unit)) ?? toSyllables(unit)))
        ? 'good'
        : 'other_name';
  return { verdict, lookAlikes, ...(verdict === 'good' && lookAlikes.length === 0 ? {} : { suggestion }) };
}

/** One number a syllable: equal for "hòa" and "HOÀ", composed or not; signs and blanks only separate. */
function toSyllables(text: string): number[] {
  const { cells, count } = foldText(text);
  const syllables: number[] = [];
  let letters: number[] = [];
  let tone = 0;
  const close = () => {
    if (letters.length > 0) syllables.push(toKey(letters, tone));
    letters = [];
    tone = 0;
  };
  for (let index = 0; index < count; index += 1) {
    const cell = cells[index] ?? 0;
    const kind = cell >> CLASS_SHIFT;
    if (kind === CELL.letter || kind === CELL.digit) {
      letters.push(toIdentity(cell));
      tone ||= kind === CELL.letter ? toTone(cell) : 0;
    } else close();
  }
  close();
  return syllables;
}

function afterPrefix(name: readonly number[]): number[] | undefined {
  const prefix = PREFIXES.find((prefix) => prefix.every((key, index) => name[index] === key));
  return prefix && name.slice(prefix.length);
}

/** The unit's own name, as it is written: "Công đoàn cơ sở Hoa Mai" gives "Hoa Mai". */
function withoutPrefix(unitName: string): string {
  const plain = unitName.normalize('NFC').trim();
  return plain.replace(/^công\s+đoàn(\s+cơ\s+sở)?[\s_\-–—:]+(?=\S)/iu, '');
}

const isSame = (a: readonly number[], b: readonly number[]) =>
  a.length > 0 && a.length === b.length && a.every((key, index) => key === b[index]);

function findLookAlikes(name: string): string[] {
  const { cells, count, at } = foldText(name);
  const found = new Set(name.normalize('NFC').match(FALSE_D) ?? []);
  for (let index = 0; index < count; index += 1) {
    const cell = cells[index] ?? 0;
    if (cell >> CLASS_SHIFT === CELL.letter && (cell & DISGUISED) !== 0)
      found.add(name.slice(at[index], at[index + 1]));
  }
  return [...found];
}
