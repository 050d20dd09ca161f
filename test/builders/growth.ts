/**
 * How much slower a piece of work is on one input eight times as long than on eight short ones: about 1 when its time grows with the
 * length, 8 when every part is compared with every other. Both are measured in turn, and the best of several rounds counts, because
 * what else the machine does only ever adds. A busy machine gets more rounds, until it was left alone for one of each.
 */
export function measureGrowth(
  work: (input: string) => void,
  toInput: (length: number) => string,
  length: number,
): number {
  const [short, long] = [toInput(length), toInput(8 * length)];
  const best = { eightShort: Number.POSITIVE_INFINITY, oneLong: Number.POSITIVE_INFINITY };
  const time = (act: () => void) => {
    const begin = performance.now();
    act();
    return performance.now() - begin;
  };
  const toGrowth = () => best.oneLong / (best.eightShort + 0.5);
  for (
    let round = 0;
    round < FEWEST_ROUNDS || (round < MOST_ROUNDS && toGrowth() > CLEARLY_LINEAR);
    round++
  ) {
    const eightTimes = () => {
      for (let turn = 0; turn < 8; turn++) work(short);
    };
    best.eightShort = Math.min(best.eightShort, time(eightTimes));
    best.oneLong = Math.min(
      best.oneLong,
      time(() => work(long)),
    );
  }
  return toGrowth();
}

const FEWEST_ROUNDS = 4;
const MOST_ROUNDS = 60;
const CLEARLY_LINEAR = 2;

/** Between what is linear and what is quadratic, with room for a busy machine on both sides. */
export const MOST_GROWTH = 4;
