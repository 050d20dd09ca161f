import { useRef, useState } from 'preact/hooks';
import type { EnteringDraft } from '../../utils/contract/entering.ts';

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
    /** The disk has what is on the screen. */
    isKept: draft === kept,
    /** Shows what is on the disk already, or what nobody has typed yet. */
    show: (shown: EnteringDraft | undefined) => {
      newest.current = undefined;
      setDraft(shown);
      setKept(shown);
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
