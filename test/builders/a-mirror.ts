import type { Mirror } from '../../utils/services/mirror-entries.ts';

export interface TestMirror extends Mirror {
  held: Map<string, unknown>;
  /** What the next writing meets, such as a full disk. */
  failing: Error | undefined;
}

/** What a browser's storage does with values: they come back as JSON, and are never the same object. */
export function aMirror(): TestMirror {
  const mirror: TestMirror = {
    held: new Map(),
    failing: undefined,
    read: async () => structuredClone(Object.fromEntries(mirror.held)),
    put: async (records) => {
      if (mirror.failing) throw mirror.failing;
      for (const [key, value] of Object.entries(records))
        mirror.held.set(key, JSON.parse(JSON.stringify(value)));
    },
    remove: async (keys) => {
      for (const key of keys) mirror.held.delete(key);
    },
  };
  return mirror;
}
