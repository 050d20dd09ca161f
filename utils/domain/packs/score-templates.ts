import { isOneSlip } from '../text/is-one-slip.ts';
import { fromTelexResidue } from '../text/telex-residue.ts';
import { toToneless } from '../text/toneless.ts';
import { type TemplateIndex, toTonedWords } from './index-templates.ts';

interface QueryWord {
  toned: string;
  toneless: string;
  /** Typed without marks: then the marks in the template are no reason to rank it lower. */
  plain: boolean;
}

/** One score for each template, 0 where a word of the query is missing. Without a query there are no scores at all. */
export interface TemplateScores {
  exact: Float64Array | undefined;
  /** Of the templates that `exact` leaves out and that have every word but for typing slips. */
  near: Float64Array | undefined;
}

type Weights = readonly [title: number, tags: number, body: number];

// A hit with the diacritics as typed outranks any hit without them: "hội" is not "hỏi". Within each, title, tags, wording.
const AS_TYPED: Weights = [600, 300, 100];
const TONELESS: Weights = [60, 30, 10];
const MEANT: Weights = [20, 10, 4];
const SLIPPED: Weights = [6, 3, 1];
const PHRASE_IN_TITLE = 50;

/** In shorter words nearly every other word is one slip away. */
const SHORTEST_WITH_SLIP = 4;
const HAS_DIGIT = /\d/;

export function scoreTemplates(index: TemplateIndex, query: string): TemplateScores {
  const words = toTonedWords(query).map((toned) => {
    const toneless = toToneless(toned);
    return { toned, toneless, plain: toned === toneless };
  });
  if (words.length === 0) return { exact: undefined, near: undefined };
  const each = words.map((word) => scoreWord(index, word));
  const exact = sum(each, index.templates.length);
  addPhrase(index, words, exact);
  const isFound = exact.some((score) => score > 0);
  const forgiven = words.map((word, at) => forgiveSlips(index, word, each[at], isFound));
  if (forgiven.every((scores) => scores === undefined)) return { exact, near: undefined };
  const near = sum(
    forgiven.map((scores, at) => scores ?? each[at] ?? new Float64Array(0)),
    index.templates.length,
  );
  for (let at = 0; at < near.length; at++) if ((exact[at] ?? 0) > 0) near[at] = 0;
  return { exact, near };
}

function scoreWord(index: TemplateIndex, query: QueryWord): Float64Array {
  const scores = new Float64Array(index.templates.length);
  for (const { toned, toneless, places } of index.texts().words) {
    if (!toneless.startsWith(query.toneless)) continue;
    raise(scores, places, query.plain || toned.startsWith(query.toned) ? AS_TYPED : TONELESS);
  }
  return scores;
}

/**
 * The scores of a word with those added that it may have been meant for; undefined when there is nothing to add. While other
 * templates have the words as typed, a slip is looked for in titles and tags only: common words of the wording are too many.
 */
function forgiveSlips(
  index: TemplateIndex,
  { toneless }: QueryWord,
  asTyped: Float64Array | undefined,
  isFound: boolean,
): Float64Array | undefined {
  const meant = fromTelexResidue(toneless);
  const maySlip = toneless.length >= SHORTEST_WITH_SLIP && !HAS_DIGIT.test(toneless);
  if (meant === undefined && !maySlip) return undefined;
  const scores = asTyped?.slice() ?? new Float64Array(index.templates.length);
  let hasMore = false;
  for (const word of index.texts().words) {
    const weights =
      meant !== undefined && word.toneless === meant
        ? MEANT
        : maySlip && isOneSlip(toneless, word.toneless)
          ? SLIPPED
          : undefined;
    if (!weights) continue;
    hasMore = true;
    raise(scores, word.places, isFound ? [weights[0], weights[1], 0] : weights);
  }
  return hasMore ? scores : undefined;
}

function raise(scores: Float64Array, places: readonly number[], weights: Weights): void {
  for (const coded of places) {
    const position = coded >> 2;
    const weight = weights[coded & 3] ?? 0;
    if ((scores[position] ?? 0) < weight) scores[position] = weight;
  }
}

/** The sum of the words' scores; 0 wherever one of them is missing. */
function sum(each: readonly Float64Array[], length: number): Float64Array {
  const sums = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    let total = 0;
    for (const scores of each) {
      const score = scores[at] ?? 0;
      total = score === 0 ? Number.NEGATIVE_INFINITY : total + score;
    }
    sums[at] = Math.max(0, total);
  }
  return sums;
}

function addPhrase(index: TemplateIndex, words: readonly QueryWord[], scores: Float64Array): void {
  if (words.length === 1) return;
  const { titles } = index.texts();
  const phrase = ` ${words.map((word) => word.toneless).join(' ')}`;
  for (let at = 0; at < scores.length; at++)
    if ((scores[at] ?? 0) > 0 && titles[at]?.includes(phrase))
      scores[at] = (scores[at] ?? 0) + PHRASE_IN_TITLE;
}
