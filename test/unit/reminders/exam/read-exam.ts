import { readdirSync, readFileSync } from 'node:fs';
import { FORMS, toBare } from '../forms.ts';

/** A sentence in which `category` must be told. `mark` is the wording that gives it away, as it stands in `text`. */
export interface ExamSentence {
  category: string;
  text: string;
  marks: readonly string[];
  /** What else may be told of it. */
  may: readonly string[];
}

type Change = (text: string, at: number) => string;

/** Categories that are told by wording, so that the wording can be split, joined or written with other letters. */
export const WORDED: ReadonlySet<string> = new Set([
  'labour_dispute',
  'accident_casualty',
  'unverified',
  'money_call',
  'commercial_scam',
  'insult',
  'image_consent',
  'outdated_org',
]);
const NOT_IN_LINKS = new Set(['zero_width', 'i_y_variant']);
const ONLY_WORDS = /^[\p{L} ]+$/u;
const CHAT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})không(?!\p{L})/giu, 'ko'],
  [/(?<!\p{L})được(?!\p{L})/giu, 'đc'],
  [/(?<!\p{L})với(?!\p{L})/giu, 'vs'],
  [/(?<!\p{L})trước(?!\p{L})/giu, 'trc'],
  [/(?<!\p{L})người(?!\p{L})/giu, 'ng'],
  [/(?<!\p{L})gì(?!\p{L})/giu, 'j'],
  [/(?<!\p{L})biết(?!\p{L})/giu, 'bít'],
  [/(?<!\p{L})rồi(?!\p{L})/giu, 'r'],
  [/ngh(?=\p{L})/giu, 'ng'],
  [/ph(?=\p{L})/giu, 'f'],
];

const form = (name: string) => FORMS[name] ?? String;
const toLower =
  (change: (text: string) => string): Change =>
  (text) =>
    change(text.toLowerCase());
const inTurn =
  (...names: string[]): Change =>
  (text, at) =>
    form(names[at % names.length] ?? 'plain')(text);

/** Of the whole sentence. */
const WHOLE: Readonly<Record<string, Change>> = {
  plain: String,
  no_diacritics: toBare,
  nfd: form('nfd'),
  old_tone: (text) =>
    text.replace(
      /oà|oá|uý|uỷ|oả/g,
      (pair) => ({ oà: 'òa', oá: 'óa', uý: 'úy', uỷ: 'ủy', oả: 'ỏa' })[pair] ?? pair,
    ),
  new_tone: form('new_tone'),
  i_y_variant: (text) =>
    text.replace(
      /([hklmst])([ỳýỷỹỵy])(?!\p{L})/giu,
      (_, head: string, y: string) => head + ('ìíỉĩịi'['ỳýỷỹỵy'.indexOf(y)] ?? y),
    ),
  zero_width: form('zero_width'),
  uppercase: form('uppercase'),
  wrong_mark_order: form('wrong_mark_order'),
};
/** Of the wording alone. */
const MARKED: Readonly<Record<string, Change>> = {
  fullwidth: form('fullwidth'),
  math_bold: form('math_bold'),
};
const MARKED_WORDS: Readonly<Record<string, Change>> = {
  separators: inTurn('dots', 'dashes', 'stars', 'spaced'),
  joined: inTurn('joined', 'hashtag', 'hashtag_bare', 'hashtag_camel'),
  leet: form('leet'),
  homoglyph: form('homoglyph'),
  telex_raw: toLower(form('telex')),
  vni_raw: toLower(form('vni')),
  teencode: (text) => CHAT.reduce((sum, [from, to]) => sum.replace(from, to), text),
};
export const EXAM_FORMS = [...Object.keys(WHOLE), ...Object.keys(MARKED), ...Object.keys(MARKED_WORDS)];

/** The sentence in one form; undefined where that form says nothing of it. */
export function toExamForm(
  name: string,
  { category, text, marks }: ExamSentence,
  at: number,
): string | undefined {
  const whole = WHOLE[name];
  // A link is not typed with other letters by a friend; that is what the rule is about.
  if (whole) return category === 'link_safety' && NOT_IN_LINKS.has(name) ? undefined : whole(text, at);
  const change = MARKED[name] ?? MARKED_WORDS[name];
  if (!change || category === 'link_safety') return undefined;
  if (MARKED_WORDS[name] && (!WORDED.has(category) || !marks.every((mark) => ONLY_WORDS.test(mark))))
    return undefined;
  const changed = marks.reduce((sum, mark) => sum.replace(mark, () => change(mark, at)), text);
  return changed === text ? undefined : changed;
}

const readLines = (name: string) =>
  readFileSync(`test/unit/reminders/exam/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

interface Line {
  part: string;
  line: string;
}

function toParts(lines: readonly string[]): Line[] {
  const read: Line[] = [];
  let part = '';
  for (const line of lines) {
    if (line.startsWith('# ')) part = line.slice(2);
    else read.push({ part, line });
  }
  return read;
}

function toSentence({ line, part }: Line): ExamSentence {
  const [wording = '', may = ''] = line.split(' ~ ');
  return {
    category: part,
    text: wording.replace(/[[\]]/g, '').trim(),
    marks: [...wording.matchAll(/\[([^\]]+)\]/g)].map(([, mark = '']) => mark),
    may: may === '' ? [] : may.trim().split(','),
  };
}

export function readExam(): { yes: ExamSentence[]; no: string[] } {
  return {
    yes: toParts(readLines('yes')).map(toSentence),
    no: toParts(readLines('no')).map(({ line }) => line),
  };
}

/** Sentences written later, in rounds, each before anybody looked at what the rules of that day say to them. */
export function readRound(number: number): { yes: ExamSentence[]; no: string[] } {
  return {
    yes: toParts(readLines(`fresh-${number}.yes`)).map(toSentence),
    no: toParts(readLines(`fresh-${number}.no`)).map(({ line }) => line),
  };
}

/** A sentence by a writer who knew the categories and not our phrases: what must be told of it, and what may. */
export interface BlindSentence {
  category: string;
  expected: readonly string[];
  allowed: readonly string[];
  form: string;
  text: string;
}

/** The sentences of one such round. */
export function readBlind(round: number): BlindSentence[] {
  const split = (list: string) => list.split(',').filter(Boolean);
  return readFileSync(`test/unit/reminders/exam/blind-${round}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [category = '', expected = '', allowed = '', form = '', text = ''] = line.split('\t');
      return { category, expected: split(expected), allowed: split(allowed), form, text };
    });
}

const BLIND_FILE = /^blind-(\d+)\.tsv$/;

/** The numbers of all such rounds. */
export function blindRounds(): number[] {
  return readdirSync('test/unit/reminders/exam').flatMap((file) => {
    const [, round] = BLIND_FILE.exec(file) ?? [];
    return round ? [Number(round)] : [];
  });
}
