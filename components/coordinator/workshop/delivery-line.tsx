import { Building2 } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { PackDelivery } from '../../../utils/contract/pack-delivery.ts';
import type { PackDraft } from '../../../utils/contract/pack-draft.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';

interface DeliveryLineProps {
  words: CoordinatorDictionary;
  draft: Pick<PackDraft, 'packId' | 'version' | 'state'>;
  onAsk: CoordinatorActions['delivery'];
  /** To the same unit by unit. */
  onOpen: () => void;
}

/** How far a published pack has come, in one quiet line. Its room is kept while it is asked for, so that no button moves away. */
export function DeliveryLine({ words, draft: { packId, version, state }, onAsk, onOpen }: DeliveryLineProps) {
  const { review } = words.coordinator;
  const [delivery, setDelivery] = useState<PackDelivery | 'asked' | 'not told'>(
    state === 'published' ? 'asked' : 'not told',
  );
  useEffect(() => {
    setDelivery(state === 'published' ? 'asked' : 'not told');
    if (state !== 'published') return;
    let left = false;
    onAsk({ packId, version }).then(
      (told) => {
        if (!left) setDelivery('done' in told ? told.done : 'not told');
      },
      (error: unknown) => {
        console.error(error);
        if (!left) setDelivery('not told');
      },
    );
    return () => {
      left = true;
    };
  }, [packId, version, state, onAsk]);
  if (delivery === 'not told') return null;
  if (delivery === 'asked') return <div class="skeleton delivery-skeleton" aria-hidden="true" />;
  const { aimed, received, shown } = delivery;
  const devices = review.deliveryDevices(received.devices, aimed.devices);
  const units = review.deliveryUnits(received.units, aimed.units);
  return (
    <div class="row">
      <p class="small quiet">{review.delivery(devices, units, shown.devices)}</p>
      <Button icon={Building2} tone="plain" onClick={onOpen}>
        {words.coordinator.delivery.open}
      </Button>
    </div>
  );
}
