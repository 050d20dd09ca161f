import { useRef, useState } from 'preact/hooks';
import type { EnteringDraft } from '../../../utils/contract/entering.ts';

/**
 * What is typed, kept on the disk with every key. While one text is being written, only the newest after it waits: a slow disk is never more
 * than one text behind.
 */
export function useKeptDraft(
  keep: (draft: EnteringDraft) => Promise<void>,
  onFail: (error: unknown) => void,
) {
  const [draft, setDraft] = useState<EnteringDraft>();
  const [kept, setKept] = useState<EnteringDraft>();
  const [untouched, setUntouched] = useState<EnteringDraft>();
  const newest = useRef<EnteringDraft | undefined>(undefined);
  const writing = useRef<Promise<void> | undefined>(undefined);
  const write = async () => {
    for (let written: EnteringDraft | undefined; newest.current && newest.current !== written; ) {
      written = newest.current;
      await keep(written);
      setKept(written);
    }
  };
  return {
    draft,
    /** Whether the disk has what is on the screen; undefined while nobody has typed anything. */
    isKept: draft === untouched ? undefined : draft === kept,
    /** @param onDisk what was typed before; absent: nothing was, and the form begins with `start`. */
    show: (onDisk: EnteringDraft | undefined, start?: EnteringDraft) => {
      newest.current = undefined;
      setDraft(onDisk ?? start);
      setKept(onDisk);
      setUntouched(onDisk ? undefined : start);
    },
    change: (next: EnteringDraft) => {
      setDraft(next);
      newest.current = next;
      writing.current ??= write()
        .catch(onFail)
        .finally(() => {
          writing.current = undefined;
        });
    },
    /** Once nothing is being written any more. */
    settled: async () => await writing.current,
  };
}
