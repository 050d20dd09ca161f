import { type Syllable, toSyllables } from './syllable.ts';

/** One place of a pattern: any of these sequences, or nothing when it is optional. */
export interface Slot {
  readonly choices: readonly (readonly Syllable[])[];
  readonly isOptional: boolean;
  /** Stands for a few words of any kind, or none. */
  readonly isGap?: boolean;
  /** With which words it can begin, at the last bits of their keys; made when first asked. */
  starts?: Uint8Array;
}

/** So many words may stand where a pattern has a gap. */
export const WIDEST_GAP = 3;
const GAP_SLOT: Slot = { choices: [], isOptional: true, isGap: true };

/**
 * Reads a pattern such as "nợ [gần|hơn] [#] [tháng] tiền_lương|lương": places separated by blanks, choices by "|", syllables of
 * one choice by "_", optional places in brackets, "#" for a number, "<name>" for a list kept apart, "~" for a few words of any kind.
 */
export function toSlots(pattern: string, lists: Readonly<Record<string, string>> = {}): Slot[] {
  return pattern.split(' ').map((place) => readSlot(place, lists));
}

/** The syllables that such a pattern can begin with, place by place; the same place always gives the same list. */
export function toFirstSyllables(
  pattern: string,
  lists: Readonly<Record<string, string>> = {},
): (readonly Syllable[])[] {
  const firsts: (readonly Syllable[])[] = [];
  for (let from = 0; from < pattern.length; ) {
    const end = pattern.indexOf(' ', from);
    const place = withLists(pattern.slice(from, end < 0 ? undefined : end), lists);
    const begins = beginnings.get(place) ?? toBeginnings(place);
    beginnings.set(place, begins);
    firsts.push(begins);
    if (end < 0 || !place.startsWith('[')) break;
    from = end + 1;
  }
  return firsts;
}

const beginnings = new Map<string, readonly Syllable[]>();

function toBeginnings(place: string): Syllable[] {
  const choices = place.startsWith('[') ? place.slice(1, -1) : place;
  return choices.split('|').flatMap((choice) => {
    const next = choice.indexOf('_');
    return toSyllables(next < 0 ? choice : choice.slice(0, next));
  });
}

function withLists(place: string, lists: Readonly<Record<string, string>>): string {
  return place.includes('<') ? place.replace(/<(\w+)>/g, (_, name: string) => lists[name] ?? name) : place;
}

function readSlot(place: string, lists: Readonly<Record<string, string>>): Slot {
  const whole = withLists(place, lists);
  const slot = known.get(whole) ?? toSlot(whole);
  known.set(whole, slot);
  return slot;
}

/** The same places come again in many patterns. */
const known = new Map<string, Slot>();

function toSlot(place: string): Slot {
  if (place === '~') return GAP_SLOT;
  const isOptional = place.startsWith('[');
  const choices = isOptional ? place.slice(1, -1) : place;
  return {
    isOptional,
    choices: choices.split('|').map((choice) => toSyllables(choice.replaceAll('_', ' '))),
  };
}

/** What stands at each place: the keys of words without marks, or letters, 1 to 26. */
export interface Standing {
  readonly keys?: Int32Array;
  readonly letters?: readonly number[];
  /** How many places a gap may pass over, and whether it may pass over one. */
  readonly widest: number;
  readonly maySkip: (place: number) => boolean;
  /** How many places were passed over by gaps; set before a pattern is tried. */
  skipped: number;
}

/** Takes one step: the place after `syllable` when it stands at `place`, or -1. */
export type Step = (place: number, syllable: Syllable, isFirst: boolean) => number;

/**
 * The place after the pattern when it stands at `place`, or -1. Long choices are tried before their absence. `stands` tells by one
 * number what stands at each place: nearly every choice is passed over by it.
 */
export function matchSlots(
  slots: readonly Slot[],
  place: number,
  step: Step,
  stands: Standing,
  slot = 0,
  isFirst = true,
): number {
  const current = slots[slot];
  if (!current) return place;
  if (current.isGap) return matchAfterGap(slots, place, step, stands, slot + 1);
  const { choices } = current;
  for (let index = 0; index < choices.length; index++) {
    const choice = choices[index];
    if (!choice || isOther(stands, place, choice[0])) continue;
    const next = stepOver(choice, place, step, isFirst);
    const end = next < 0 ? -1 : matchSlots(slots, next, step, stands, slot + 1, false);
    if (end >= 0) return end;
  }
  return current.isOptional ? matchSlots(slots, place, step, stands, slot + 1, isFirst) : -1;
}

/** The nearest place at which the rest of the pattern stands. */
function matchAfterGap(
  slots: readonly Slot[],
  from: number,
  step: Step,
  stands: Standing,
  slot: number,
): number {
  const starts = startsOf(slots[slot]);
  for (let place = from; place <= from + stands.widest; place++) {
    if (!starts || !stands.keys || starts[(stands.keys[place] ?? 0) & STARTS_MASK] === 1) {
      const end = matchSlots(slots, place, step, stands, slot, false);
      if (end >= 0) {
        stands.skipped += place - from;
        return end;
      }
    }
    if (!stands.maySkip(place)) return -1;
  }
  return -1;
}

const STARTS_MASK = 0xff;

/** With which words a place can begin; undefined where anything may. */
function startsOf(slot: Slot | undefined): Uint8Array | undefined {
  if (!slot || slot.isOptional) return undefined;
  if (slot.starts) return slot.starts;
  const made = new Uint8Array(STARTS_MASK + 1);
  for (const [first] of slot.choices) {
    if (first?.isNumber) made.fill(1);
    else if (first) made[first.bare & STARTS_MASK] = 1;
  }
  slot.starts = made;
  return made;
}

function isOther({ keys, letters }: Standing, place: number, first: Syllable | undefined): boolean {
  if (!first || first.isNumber) return false;
  return keys ? keys[place] !== first.bare : letters?.[place] !== first.start;
}

function stepOver(choice: readonly Syllable[], place: number, step: Step, isFirst: boolean): number {
  let next = place;
  for (let index = 0; index < choice.length && next >= 0; index++) {
    const syllable = choice[index];
    if (syllable) next = step(next, syllable, isFirst && index === 0);
  }
  return next;
}
