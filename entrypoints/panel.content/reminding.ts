import type { Finding } from '../../utils/domain/reminders/index.ts';

type Check = (draft: string) => readonly Finding[];

/** The reminder of one page. Drafts and findings live here, in what checks them and in what is drawn from it: in this page's memory, and nowhere else. */
export interface Reminding {
  readonly findings: readonly Finding[];
  /** What looks at drafts could not be loaded, so this draft has not been looked at. */
  readonly failed: boolean;
  look(draft: string): void;
  /** What packs add has changed: the next draft, or the one that is open, is looked at with what `load` brings now. */
  renew(): void;
  /** The draft is gone. */
  forget(): void;
}

/**
 * Looks at drafts with what `load` brings, which is asked for at the first draft. Until it is there the draft as it was last told is kept
 * and looked at on arrival, so that nothing which was written before goes without. After a failure the next draft asks again.
 */
export function startReminding(load: () => Promise<Check>, onChange: () => void): Reminding {
  let check: Check | undefined;
  let waiting: string | undefined;
  let isLoading = false;
  let generation = 0;
  let findings: readonly Finding[] = [];
  let failed = false;

  const bring = async () => {
    isLoading = true;
    const asked = generation;
    try {
      const loaded = await load();
      if (asked === generation) check = loaded;
    } catch {
      failed = true;
    }
    isLoading = false;
    if (asked !== generation && waiting !== undefined) return bring();
    if (check && waiting !== undefined) findings = check(waiting);
    onChange();
  };
  return {
    get findings() {
      return findings;
    },
    get failed() {
      return failed && !check;
    },
    look(draft) {
      waiting = draft;
      if (check) findings = check(draft);
      else if (!isLoading) void bring();
    },
    renew() {
      generation++;
      check = undefined;
      if (waiting !== undefined && !isLoading) void bring();
    },
    forget() {
      findings = [];
      waiting = undefined;
    },
  };
}
