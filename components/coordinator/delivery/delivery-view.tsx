import { ArrowLeft, FileSpreadsheet, RefreshCw } from 'lucide';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DeliveryPart, PackDelivery } from '../../../utils/contract/pack-delivery.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { BoardTrouble } from '../board-trouble.tsx';
import type { CoordinatorActions, PackKey } from '../coordinator-actions.ts';
import type { CoordinatorPlace } from '../place.ts';
import { SavingNote, useSaving } from '../saving-note.tsx';
import { usePages } from '../use-pages.ts';
import { DeliveryUnits } from './delivery-units.tsx';

interface DeliveryViewProps {
  words: CoordinatorDictionary;
  place: PackKey;
  title: string;
  actions: Pick<CoordinatorActions, 'delivery' | 'deliveryUnits' | 'saveDelivery'>;
  onGo: (place: CoordinatorPlace) => void;
}

const PARTS: readonly DeliveryPart[] = ['not_yet', 'received', 'shown'];
const FORMATS = ['xlsx', 'csv'] as const;

/** Which units have a published pack, and which not yet. It begins with those who need a word. */
export function DeliveryView({ words, place: { packId, version }, title, actions, onGo }: DeliveryViewProps) {
  const { coordinator } = words;
  const say = coordinator.delivery;
  const [part, setPart] = useState<DeliveryPart | undefined>('not_yet');
  const [sums, setSums] = useState<PackDelivery>();
  const { state, start } = useSaving();
  const ask = useCallback(
    async (after?: string) => await actions.deliveryUnits({ packId, version }, part, after),
    [actions, packId, version, part],
  );
  const loading = usePages(ask, `${packId} ${version} ${part}`);
  // The sums come with each new look at the list, so that the two say the same.
  const readSums = useCallback(async () => {
    const told = await actions.delivery({ packId, version });
    if ('done' in told) setSums(told.done);
  }, [actions, packId, version]);
  useEffect(() => {
    readSums().catch(console.error);
  }, [readSums]);
  const refresh = () => {
    readSums().catch(console.error);
    void loading.refresh();
  };
  const counts = sums && {
    not_yet: sums.aimed.units - sums.received.units,
    received: sums.received.units,
    shown: sums.shown.units,
  };
  const toLabel = (name: string, count: number | undefined) =>
    count === undefined ? name : say.part(name, count);
  return (
    <section class="stack" aria-label={say.heading}>
      <div class="row spread">
        <Button tone="plain" icon={ArrowLeft} onClick={() => onGo({ at: 'review', packId, version })}>
          {say.back}
        </Button>
        <div class="row delivery-files">
          {FORMATS.map((format) => (
            <Button
              key={format}
              icon={FileSpreadsheet}
              disabled={state === 'busy'}
              onClick={() => void start(() => actions.saveDelivery({ packId, version }, part, format))}
            >
              {say.files[format]}
            </Button>
          ))}
          <Button tone="plain" icon={RefreshCw} disabled={loading.busy !== undefined} onClick={refresh}>
            {coordinator.refresh}
          </Button>
        </div>
      </div>
      <div>
        <h2>{say.heading}</h2>
        <p>{say.about(title, version)}</p>
        <p class="small quiet">{say.explain}</p>
      </div>
      <SavingNote words={words} say={say} state={state} />
      <fieldset class="filters" tabIndex={-1} aria-label={say.filter}>
        {PARTS.map((each) => (
          <button
            key={each}
            type="button"
            class="filter"
            aria-pressed={each === part}
            onClick={() => setPart(each)}
          >
            {toLabel(say.parts[each], counts?.[each])}
          </button>
        ))}
        <button
          type="button"
          class="filter"
          aria-pressed={part === undefined}
          onClick={() => setPart(undefined)}
        >
          {toLabel(say.all, sums?.aimed.units)}
        </button>
      </fieldset>
      {loading.trouble ? (
        <div class="stack">
          <BoardTrouble words={words} trouble={loading.trouble} />
          <div>
            <Button onClick={refresh}>{coordinator.refresh}</Button>
          </div>
        </div>
      ) : null}
      {loading.page ? (
        <DeliveryUnits key={part ?? 'all'} words={words} part={part} loading={loading} />
      ) : loading.trouble ? null : (
        <div class="stack" role="status">
          <span class="visually-hidden">{coordinator.loading}</span>
          <div class="skeleton pack-skeleton" />
          <div class="skeleton pack-skeleton" />
        </div>
      )}
    </section>
  );
}
