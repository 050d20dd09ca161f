import { useRef, useState } from 'preact/hooks';
import type { CoordinatorTrouble } from '../../../utils/contract/coordinator-desk.ts';
import type { Pack } from '../../../utils/contract/pack.ts';
import type { PackDraft } from '../../../utils/contract/pack-draft.ts';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import type { Start } from './pack-workshop.tsx';

export interface Writing {
  pack: Pack;
  draft: PackDraft | undefined;
  /** When this device last kept the text, while it differs from the server's. */
  keptAt: string | undefined;
  savedAt: string | undefined;
  busy: boolean;
  trouble: CoordinatorTrouble | 'failed' | undefined;
  conflict: PackDraft | undefined;
  change: (pack: Pack) => void;
  /** For what comes later than it was asked for: makes its change to the text as it stands then. */
  update: (make: (present: Pack) => Pack) => void;
  /** Gives the saved draft; undefined when it could not be saved, for the reason in `trouble` or `conflict`. */
  save: (revision?: number) => Promise<PackDraft | undefined>;
  takeTheirs: () => Promise<void>;
  putOff: () => void;
}

/** The text that is being written, on this device with every key, on the server when asked. */
export function useWriting(start: Start, actions: CoordinatorActions): Writing {
  const [pack, setPack] = useState(start.pack);
  const [draft, setDraft] = useState(start.draft);
  const [keptAt, setKeptAt] = useState(start.keptAt);
  const [savedAt, setSavedAt] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Writing['trouble']>();
  const [conflict, setConflict] = useState(start.conflict);
  // What stands here and what it is based on, for answers that come after more was typed.
  const present = useRef({ pack: start.pack, revision: start.revision });

  const fail = (error: unknown) => {
    console.error(error);
    setTrouble('failed');
  };
  const change = (next: Pack) => {
    present.current.pack = next;
    setPack(next);
    setSavedAt(undefined);
    actions.keep({ ...present.current }).then((kept) => setKeptAt(kept.keptAt), fail);
  };
  const save = async (onto = present.current.revision) => {
    const saved = present.current.pack;
    setBusy(true);
    setTrouble(undefined);
    try {
      const outcome = await actions.save({ revision: onto, pack: saved, inForce: start.inForce });
      if ('conflict' in outcome) setConflict(outcome.conflict);
      else if ('trouble' in outcome) setTrouble(outcome.trouble);
      else {
        present.current.revision = outcome.done.revision;
        setDraft(outcome.done);
        setConflict(undefined);
        // What was typed meanwhile is not saved, and goes on from what is.
        if (present.current.pack !== saved) change(present.current.pack);
        else {
          setKeptAt(undefined);
          setSavedAt(outcome.done.changedAt);
        }
        return outcome.done;
      }
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
    return undefined;
  };
  const takeTheirs = async () => {
    const theirs = conflict ?? draft;
    if (!theirs) return;
    await actions.drop(pack);
    present.current = { pack: theirs.pack, revision: theirs.revision };
    setPack(theirs.pack);
    setDraft(theirs);
    setKeptAt(undefined);
    setConflict(undefined);
  };
  return {
    pack,
    draft,
    keptAt,
    savedAt,
    busy,
    trouble,
    conflict,
    change,
    update: (make) => change(make(present.current.pack)),
    save,
    takeTheirs,
    putOff: () => setConflict(undefined),
  };
}
