/** One stretch of a comparison. `same` and `added` joined give the new text, `same` and `removed` the old one. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** More differences than this are not worth looking for one by one: the text was written anew. */
const MOST_CHANGES = 2_000;

/** Words, runs of white space, and signs one by one; the marks of locked text and blanks are signs of their own. */
const TOKEN = /\[\[|\]\]|\{\{[^{}]*\}\}|[\p{L}\p{M}\p{N}]+|\n|[^\S\n]+|./gsu;

/** What changed between two texts, word by word (Myers 1986). */
export function diffWords(before: string, after: string): WordChange[] {
  const old = before.match(TOKEN) ?? [];
  const now = after.match(TOKEN) ?? [];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  return joined([
    ...old.slice(0, head).map((text): WordChange => ({ kind: 'same', text })),
    ...diffTokens(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...old.slice(old.length - tail).map((text): WordChange => ({ kind: 'same', text })),
  ]);
}

function diffTokens(old: readonly string[], now: readonly string[]): WordChange[] {
  const rounds = toRounds(old, now);
  if (!rounds) return [...old.map(removed), ...now.map(added)];
  const changes: WordChange[] = [];
  let x = old.length;
  let y = now.length;
  for (let round = rounds.length - 1; round >= 0; round--) {
    const ends = rounds[round];
    const diagonal = x - y;
    const down = goesDown(ends, diagonal, round);
    const from = down ? diagonal + 1 : diagonal - 1;
    const startX = round === 0 ? 0 : (ends?.get(from) ?? 0);
    const startY = round === 0 ? 0 : startX - from;
    while (x > startX && y > startY) {
      changes.push({ kind: 'same', text: old[--x] ?? '' });
      y--;
    }
    if (round === 0) break;
    if (down) changes.push(added(now[--y] ?? ''));
    else changes.push(removed(old[--x] ?? ''));
  }
  return changes.reverse();
}

/** For each number of changes, how far each diagonal was reached before it; undefined when there are too many changes. */
function toRounds(old: readonly string[], now: readonly string[]): Map<number, number>[] | undefined {
  const reached = new Map<number, number>([[1, 0]]);
  const rounds: Map<number, number>[] = [];
  const most = Math.min(old.length + now.length, MOST_CHANGES);
  for (let round = 0; round <= most; round++) {
    rounds.push(new Map(reached));
    for (let diagonal = -round; diagonal <= round; diagonal += 2) {
      let x = goesDown(reached, diagonal, round)
        ? (reached.get(diagonal + 1) ?? 0)
        : (reached.get(diagonal - 1) ?? 0) + 1;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x++;
      reached.set(diagonal, x);
      if (x >= old.length && x - diagonal >= now.length) return rounds;
    }
  }
  return undefined;
}

function goesDown(reached: Map<number, number> | undefined, diagonal: number, round: number): boolean {
  if (diagonal === -round) return true;
  if (diagonal === round) return false;
  return (reached?.get(diagonal - 1) ?? -1) < (reached?.get(diagonal + 1) ?? -1);
}

const added = (text: string): WordChange => ({ kind: 'added', text });
const removed = (text: string): WordChange => ({ kind: 'removed', text });

/** Neighbours of one kind in one stretch; a blank between two changed words belongs to them, or the line would flicker. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const stretches: WordChange[] = [];
  for (const change of changes) {
    const last = stretches.at(-1);
    if (last?.kind === change.kind) last.text += change.text;
    else stretches.push({ ...change });
  }
  return stretches;
}
