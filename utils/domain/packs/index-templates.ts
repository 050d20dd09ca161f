import type { Template } from '../../contract/template.ts';
import { toToneless } from '../text/toneless.ts';

/** Where a word stands in a template; where it stands in several places, the first of these counts. */
export type TextPlace = 'title' | 'tags' | 'body';

/** One word with its diacritics, and the templates that contain it. */
interface IndexedWord {
  toned: string;
  toneless: string;
  /** Position in `templates` -> the best place of the word in that template. */
  places: Map<number, TextPlace>;
}

export interface TemplateIndex {
  templates: readonly Template[];
  /** The titles without diacritics, in the order of `templates`; each word stands after a blank. */
  titles: readonly string[];
  words: readonly IndexedWord[];
}

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
 * Prepares templates for `searchTemplates`, once per list. A few thousand Vietnamese syllables serve any number of templates, so
 * that a keystroke looks through the words and not through the texts.
 */
export function indexTemplates(templates: readonly Template[]): TemplateIndex {
  const words = new Map<string, IndexedWord>();
  templates.forEach((template, position) => {
    for (const [place, texts] of toTexts(template)) {
      for (const toned of texts.flatMap(toTonedWords)) {
        const word = words.get(toned) ?? { toned, toneless: toToneless(toned), places: new Map() };
        if (!word.places.has(position)) word.places.set(position, place);
        words.set(toned, word);
      }
    }
  });
  return {
    templates,
    titles: templates.map(({ title }) => ` ${toToneless(toTonedWords(title).join(' '))}`),
    words: [...words.values()],
  };
}

/** The texts of a template by place, best place first. */
function toTexts({ title, tags, occasion, source, parts }: Template): [TextPlace, string[]][] {
  const wording = parts.map((part) => ('locked' in part ? part.locked : 'text' in part ? part.text : ''));
  return [
    ['title', [title]],
    ['tags', [...tags, occasion]],
    ['body', [source.title, source.number ?? '', ...wording]],
  ];
}
