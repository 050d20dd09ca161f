import type { Template } from '../../contract/template.ts';
import { toToneless } from '../text/toneless.ts';

/** Where a word stands in a template; where it stands in several places, the first of these counts. */
export const PLACE = { title: 0, tags: 1, body: 2 } as const;

/** One word with its diacritics, and the templates that contain it. */
interface IndexedWord {
  toned: string;
  toneless: string;
  /** `position in templates * 4 + place`, in order of position: plain numbers, as a common word stands in every template. */
  places: number[];
}

interface IndexedTexts {
  /** The titles without diacritics, in the order of the templates; each word stands after a blank. */
  titles: readonly string[];
  words: readonly IndexedWord[];
}

export interface TemplateIndex<T extends Template = Template> {
  templates: readonly T[];
  /** Built at the first query: a list that is only looked at costs nothing. */
  texts: () => IndexedTexts;
}

const BLANKS = /\s+/u;
const NOT_IN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
const TONE_BEFORE_VOWEL = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])/g;

/** Lower-case words with their diacritics; "hòa" and "hoà" become the same, as both spellings are in use. */
export function toTonedWords(text: string): string[] {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(TONE_BEFORE_VOWEL, '$1$3$2')
    .normalize('NFC')
    .replace(NOT_IN_WORDS, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * Prepares templates for `findTemplates`, once per list. A few thousand Vietnamese syllables serve any number of templates, so
 * that a keystroke looks through the words and not through the texts.
 */
export function indexTemplates<T extends Template>(templates: readonly T[]): TemplateIndex<T> {
  let texts: IndexedTexts | undefined;
  return {
    templates,
    texts: () => {
      texts ??= indexTexts(templates);
      return texts;
    },
  };
}

function indexTexts(templates: readonly Template[]): IndexedTexts {
  const words = new Map<string, IndexedWord>();
  const read = toWordReader(words);
  templates.forEach((template, position) => {
    for (const [place, texts] of toTexts(template)) {
      for (const word of texts.flatMap(read)) {
        // Better places come first, and a template's places come one after the other.
        const last = word.places.at(-1);
        if (last === undefined || last >> 2 !== position) word.places.push(position * 4 + place);
      }
    }
  });
  return {
    titles: templates.map(({ title }) => ` ${toToneless(toTonedWords(title).join(' '))}`),
    words: [...words.values()],
  };
}

/** Texts to entries of the index. What stands between blanks is taken apart once only: the same few thousand come again and again. */
function toWordReader(words: Map<string, IndexedWord>): (text: string) => IndexedWord[] {
  const known = new Map<string, IndexedWord[]>();
  const enter = (toned: string): IndexedWord => {
    const word = words.get(toned) ?? { toned, toneless: toToneless(toned), places: [] };
    words.set(toned, word);
    return word;
  };
  return (text) =>
    text.split(BLANKS).flatMap((piece) => {
      const entries = known.get(piece) ?? toTonedWords(piece).map(enter);
      known.set(piece, entries);
      return entries;
    });
}

/** The texts of a template by place, best place first. */
function toTexts({ title, tags, occasion, source, parts }: Template): [number, string[]][] {
  const wording = parts.map((part) => ('locked' in part ? part.locked : 'text' in part ? part.text : ''));
  return [
    [PLACE.title, [title]],
    [PLACE.tags, [...tags, occasion]],
    [PLACE.body, [source.title, source.number ?? '', ...wording]],
  ];
}
