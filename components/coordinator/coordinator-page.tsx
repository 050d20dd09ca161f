import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CoordinatorTrouble, DraftList, KeptPack } from '../../utils/contract/coordinator-desk.ts';
import type { Coordinator } from '../../utils/contract/pack-draft.ts';
import { newPack } from '../../utils/domain/packs/new-pack.ts';
import type { ReminderRules } from '../../utils/domain/reminders/index.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { BoardView } from './board/board-view.tsx';
import type { CoordinatorActions } from './coordinator-actions.ts';
import { CoordinatorHead } from './coordinator-head.tsx';
import { DeliveryView } from './delivery/delivery-view.tsx';
import { KeyCard } from './key-card.tsx';
import { ListExpiryNote } from './list-expiry-note.tsx';
import { PackList } from './pack-list.tsx';
import { type CoordinatorPlace, toHash } from './place.ts';
import { RegisterForm } from './register-form.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { PackWorkshop } from './workshop/pack-workshop.tsx';
import { ReviewPage } from './workshop/review-page.tsx';

export interface CoordinatorPageProps {
  words: CoordinatorDictionary;
  today: string;
  rules: ReminderRules;
  /** Who works here; undefined before registration. */
  registration: { server: string; coordinator: Coordinator } | undefined;
  place: CoordinatorPlace;
  actions: CoordinatorActions;
  onGo: (place: CoordinatorPlace) => void;
  onRegistered: () => void;
}

/** The desk of a coordinator: a list of packs, and from it writing or reviewing one of them. */
export function CoordinatorPage(props: CoordinatorPageProps) {
  const { words, today, rules, registration, place, actions, onGo, onRegistered } = props;
  const [list, setList] = useState<DraftList>();
  const [trouble, setTrouble] = useState<CoordinatorTrouble | 'failed'>();
  const [unsaved, setUnsaved] = useState<KeptPack[]>([]);
  const refresh = useCallback(async () => {
    try {
      setUnsaved(await actions.unsaved());
      const told = await actions.list();
      setTrouble('trouble' in told ? told.trouble : undefined);
      if ('done' in told) setList(told.done);
    } catch (error) {
      console.error(error);
      setTrouble('failed');
    }
  }, [actions]);
  const main = useRef<HTMLElement>(null);
  const present = toPageKey(place);
  const shown = useRef(present);
  // The button that led here is gone with its page: keyboard and screen reader go on at the top of the new one.
  useEffect(() => {
    if (shown.current !== present) main.current?.focus({ preventScroll: true });
    shown.current = present;
  }, [present]);
  const registeredId = registration?.coordinator.id;
  // Also on coming back from a pack: somebody, perhaps the reader, has changed something.
  useEffect(() => {
    if (registeredId !== undefined && place.at !== 'edit') void refresh();
  }, [registeredId, place.at, refresh]);

  if (!registration || trouble === 'unauthorized') {
    return (
      <main class="coordinator stack" lang={words.language}>
        <CoordinatorHead words={words} />
        {trouble === 'unauthorized' ? <TroubleNote words={words} trouble={trouble} /> : null}
        <RegisterForm
          words={words}
          server={registration?.server ?? ''}
          name={registration?.coordinator.name ?? ''}
          onRegister={async (request) => {
            const told = await actions.register(request);
            if ('done' in told) {
              setTrouble(undefined);
              onRegistered();
            }
            return told;
          }}
        />
      </main>
    );
  }
  const me = list?.me ?? registration.coordinator;
  const shared = { words, today, rules, me, actions, onGo };
  return (
    <main class="coordinator stack" lang={words.language} ref={main} tabIndex={-1}>
      <CoordinatorHead words={words} me={me} place={place} />
      {place.at === 'board' || place.at === 'unit' ? (
        <BoardView words={words} today={today} me={me} place={place} actions={actions} onGo={onGo} />
      ) : null}
      {place.at === 'list' ? (
        <>
          {trouble ? <TroubleNote words={words} trouble={trouble} /> : null}
          {me.enrolled ? null : (
            <KeyCard
              words={words}
              me={me}
              server={registration.server}
              actions={actions}
              onForget={onRegistered}
            />
          )}
          <ListExpiryNote words={words} today={today} expiresOn={list?.listExpiresOn} />
          <PackList
            words={words}
            me={me}
            drafts={list?.drafts}
            failed={trouble !== undefined}
            unsaved={unsaved}
            onRefresh={() => void refresh()}
            onOpen={(key) => onGo({ at: 'review', ...key })}
            onResume={(key) => onGo({ at: 'edit', ...key })}
            onDrop={async (pack) => {
              await actions.drop(pack);
              setUnsaved(await actions.unsaved());
            }}
            onCreate={async () => {
              const taken = [
                ...(list?.drafts ?? []).map(({ packId }) => packId),
                ...unsaved.map(({ pack }) => pack.id),
              ];
              const pack = newPack(me, today, taken, actions.newSeed());
              await actions.keep({ revision: 0, pack });
              onGo({ at: 'edit', packId: pack.id, version: pack.version });
            }}
          />
          {me.enrolled ? (
            <KeyCard
              words={words}
              me={me}
              server={registration.server}
              actions={actions}
              onForget={onRegistered}
            />
          ) : null}
        </>
      ) : null}
      {place.at === 'edit' ? (
        <PackWorkshop key={`${place.packId}/${place.version}`} {...shared} place={place} />
      ) : null}
      {place.at === 'delivery' ? (
        <DeliveryView
          key={`${place.packId}/${place.version}`}
          words={words}
          place={place}
          title={list?.drafts.find(({ packId }) => packId === place.packId)?.title ?? place.packId}
          actions={actions}
          onGo={onGo}
        />
      ) : null}
      {place.at === 'review' ? (
        <ReviewPage
          key={`${place.packId}/${place.version}`}
          {...shared}
          place={place}
          drafts={list?.drafts}
          onChanged={() => void refresh()}
        />
      ) : null}
    </main>
  );
}

/** Another week of the same board is the same page: the button for the next week keeps the focus. */
function toPageKey(place: CoordinatorPlace): string {
  return 'path' in place ? `${place.at} ${place.path.join('/')}` : toHash(place);
}
