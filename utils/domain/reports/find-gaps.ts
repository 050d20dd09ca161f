import type { Day } from '../../contract/instant.ts';

/** Something that an admin may want to see to before handing a report in. */
export type Gap =
  | { kind: 'came_back' | 'waiting'; number: number }
  | { kind: 'short'; title: string; missing: number }
  | { kind: 'running'; to: Day };

export interface GapFacts {
  /** The last day of the period. */
  to: Day;
  /** Entries that the backend refused or a coordinator gave back, and those that it does not have yet. */
  cameBack: number;
  waiting: number;
  targets: readonly { title: string; asked: number; done: number }[];
}

/** What is missing in a report, as far as this device knows, the weightiest first. None of it keeps a report from being handed in. */
export function findGaps({ to, cameBack, waiting, targets }: GapFacts, today: Day): Gap[] {
  return [
    ...(cameBack > 0 ? [{ kind: 'came_back' as const, number: cameBack }] : []),
    ...(waiting > 0 ? [{ kind: 'waiting' as const, number: waiting }] : []),
    ...targets
      .filter(({ asked, done }) => done < asked)
      .map(({ title, asked, done }) => ({ kind: 'short' as const, title, missing: asked - done })),
    ...(today <= to ? [{ kind: 'running' as const, to }] : []),
  ];
}
