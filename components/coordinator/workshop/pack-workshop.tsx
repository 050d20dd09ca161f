import { useEffect, useState } from 'preact/hooks';
import type { CoordinatorTrouble, KeptPack } from '../../../utils/contract/coordinator-desk.ts';
import type { Pack } from '../../../utils/contract/pack.ts';
import type { Coordinator, PackDraft } from '../../../utils/contract/pack-draft.ts';
import type { ReminderRules } from '../../../utils/domain/reminders/index.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import type { CoordinatorActions, PackKey } from '../coordinator-actions.ts';
import type { CoordinatorPlace } from '../place.ts';
import { TroubleNote } from '../trouble-note.tsx';
import { PackEditor } from './pack-editor.tsx';

export interface WorkshopProps {
  words: CoordinatorDictionary;
  today: string;
  rules: ReminderRules;
  me: Coordinator;
  actions: CoordinatorActions;
  place: PackKey;
  onGo: (place: CoordinatorPlace) => void;
}

/** What writing starts from. */
export interface Start {
  pack: Pack;
  revision: number;
  /** The server's version of it, if it has one and could be asked. */
  draft?: PackDraft | undefined;
  inForce?: Pack | undefined;
  /** Set when the text was kept on this device and is not the server's. */
  keptAt?: string;
  /** The server has a newer one than the text on this device was made from. */
  conflict?: PackDraft;
  unread?: boolean;
}

type Loaded = Start | { trouble: CoordinatorTrouble | 'failed' };

/** Brings together what this device kept and what the server has, and lets nobody lose either. */
export function PackWorkshop(props: WorkshopProps) {
  const { words, place, actions, onGo } = props;
  const [loaded, setLoaded] = useState<Loaded>();
  const [attempt, setAttempt] = useState(0);
  const { packId, version } = place;
  useEffect(() => {
    let left = false;
    loadStart(actions, { packId, version })
      .catch((error: unknown): Loaded => {
        console.error(error);
        return { trouble: 'failed' };
      })
      .then((start) => {
        if (!left) setLoaded(start);
      });
    return () => {
      left = true;
    };
  }, [actions, packId, version, attempt]);
  if (!loaded) return <p role="status">{words.coordinator.loading}</p>;
  if ('trouble' in loaded) {
    return (
      <section class="stack">
        <TroubleNote words={words} trouble={loaded.trouble} />
        <div class="row">
          <Button onClick={() => setAttempt(attempt + 1)}>{words.coordinator.refresh}</Button>
          <Button tone="plain" onClick={() => onGo({ at: 'list' })}>
            {words.coordinator.toList}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <PackEditor
      key={attempt}
      {...props}
      start={loaded}
      onReload={() => {
        setLoaded(undefined);
        setAttempt(attempt + 1);
      }}
    />
  );
}

async function loadStart(actions: CoordinatorActions, key: PackKey): Promise<Loaded> {
  const unsaved = await actions.unsaved();
  const mine = unsaved.find(({ pack }) => pack.id === key.packId && pack.version === key.version);
  const told = await actions.read(key);
  if ('trouble' in told) {
    if (!mine) return told;
    const unread = told.trouble !== 'not_found';
    const inForce = unread ? undefined : await findInForce(actions, key);
    return { ...fromKept(mine), inForce, ...(unread ? { unread } : {}) };
  }
  const { draft, inForce } = told.done;
  if (!mine) return { pack: draft.pack, revision: draft.revision, draft, inForce };
  return {
    ...fromKept(mine),
    draft,
    inForce,
    ...(mine.revision < draft.revision ? { conflict: draft } : {}),
  };
}

const fromKept = ({ pack, revision, keptAt }: KeptPack) => ({ pack, revision, keptAt });

/** A version that the server does not know yet follows one that it does know. */
async function findInForce(actions: CoordinatorActions, key: PackKey): Promise<Pack | undefined> {
  if (key.version === 1) return undefined;
  const told = await actions.read({ ...key, version: key.version - 1 });
  return 'done' in told ? told.done.inForce : undefined;
}
