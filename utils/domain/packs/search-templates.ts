import type { ContentKind } from '../../contract/content-kind.ts';
import type { Day } from '../../contract/instant.ts';
import type { Template } from '../../contract/template.ts';
import { toToneless } from '../text/toneless.ts';
import { type TemplateIndex, type TextPlace, toTonedWords } from './index-templates.ts';
import { templateValidity } from './template-validity.ts';

export interface TemplateSearch {
  query: string;
  occasion?: string | undefined;
  contentKind?: ContentKind | undefined;
  today?: Day | undefined;
}

interface QueryWord {
  toned: string;
  toneless: string;
  /** Typed without marks: then the marks in the template are no reason to rank it lower. */
  plain: boolean;
}

// A hit with the diacritics as typed outranks any hit without them: "hội" is not "hỏi". Within each, title, tags, wording.
const WEIGHTS: Record<TextPlace, { asTyped: number; toneless: number }> = {
  title: { asTyped: 600, toneless: 60 },
  tags: { asTyped: 300, toneless: 30 },
  body: { asTyped: 100, toneless: 10 },
};
const PHRASE_IN_TITLE = 50;

const VALIDITY_ORDER = { valid: 0, not_yet: 1, expired: 2 } as const;

/**
 * The templates that contain every word of the query (or a word beginning so), best first. An empty query gives all of them,
 * those that matter today first.
 */
export function searchTemplates(index: TemplateIndex, search: TemplateSearch): Template[] {
  const words = toQueryWords(search.query);
  const scores = toScores(index, words);
  const hits: { template: Template; score: number; nearness: Nearness }[] = [];

  index.templates.forEach((template, position) => {
    const score = scores[position] ?? 0;
    if (words.length > 0 && score === 0) return;
    if (search.occasion !== undefined && template.occasion !== search.occasion) return;
    if (search.contentKind !== undefined && template.contentKind !== search.contentKind) return;
    hits.push({ template, score, nearness: toNearness(template, search.today) });
  });

  // Array sort is stable: what is equal stays in the order of the pack.
  hits.sort(
    (a, b) => b.score - a.score || a.nearness.rank - b.nearness.rank || a.nearness.days - b.nearness.days,
  );
  return hits.map((hit) => hit.template);
}

function toQueryWords(query: string): QueryWord[] {
  return toTonedWords(query).map((toned) => {
    const toneless = toToneless(toned);
    return { toned, toneless, plain: toned === toneless };
  });
}

/** One score for each template; 0 where a word of the query is missing. */
function toScores(index: TemplateIndex, words: readonly QueryWord[]): number[] {
  if (words.length === 0) return [];
  const scores = words
    .map((word) => toWordScores(index, word))
    .reduce((sums, next) => sums.map((sum, position) => addUnlessMissing(sum, next[position] ?? 0)));
  if (words.length === 1) return scores;
  const phrase = ` ${words.map((word) => word.toneless).join(' ')}`;
  return scores.map((score, position) =>
    score > 0 && index.titles[position]?.includes(phrase) ? score + PHRASE_IN_TITLE : score,
  );
}

function addUnlessMissing(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a + b;
}

function toWordScores(index: TemplateIndex, query: QueryWord): number[] {
  const scores = new Array<number>(index.templates.length).fill(0);
  for (const { toned, toneless, places } of index.words) {
    if (!toneless.startsWith(query.toneless)) continue;
    const match = query.plain || toned.startsWith(query.toned) ? 'asTyped' : 'toneless';
    for (const [position, place] of places) {
      scores[position] = Math.max(scores[position] ?? 0, WEIGHTS[place][match]);
    }
  }
  return scores;
}

/** How near a template is to today: campaigns that run now, what always holds, what comes soon, what is over. */
interface Nearness {
  rank: number;
  days: number;
}

function toNearness(template: Template, today: Day | undefined): Nearness {
  if (today === undefined) return { rank: 0, days: 0 };
  const validity = templateValidity(template, today);
  const rank = VALIDITY_ORDER[validity] * 2;
  if (validity === 'not_yet') return { rank, days: toDays(template.validFrom, today) };
  if (template.validTo === undefined) return { rank: rank + 1, days: 0 };
  return { rank, days: Math.abs(toDays(template.validTo, today)) };
}

const DAY_IN_MS = 86_400_000;

function toDays(day: Day | undefined, today: Day): number {
  return day === undefined ? 0 : (Date.parse(day) - Date.parse(today)) / DAY_IN_MS;
}
