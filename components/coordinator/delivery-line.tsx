import { Download } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { PackDelivery } from '../../utils/contract/pack-delivery.ts';
import type { PackDraft } from '../../utils/contract/pack-draft.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../ui/button.tsx';
import type { CoordinatorActions } from './coordinator-actions.ts';

interface DeliveryLineProps {
  words: CoordinatorDictionary;
  draft: Pick<PackDraft, 'packId' | 'version' | 'state'>;
  title: string;
  onAsk: CoordinatorActions['delivery'];
  onSave: CoordinatorActions['saveDelivery'];
}

/** How far a published pack has come, in one quiet line. Without an answer there is no line: nothing waits for it. */
export function DeliveryLine({
  words,
  draft: { packId, version, state },
  title,
  onAsk,
  onSave,
}: DeliveryLineProps) {
  const { review } = words.coordinator;
  const [delivery, setDelivery] = useState<PackDelivery>();
  useEffect(() => {
    setDelivery(undefined);
    if (state !== 'published') return;
    let left = false;
    onAsk({ packId, version }).then(
      (told) => {
        if (!left && 'done' in told) setDelivery(told.done);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      left = true;
    };
  }, [packId, version, state, onAsk]);
  if (!delivery) return null;
  const { aimed, received, shown } = delivery;
  const devices = review.deliveryDevices(received.devices, aimed.devices);
  const units = review.deliveryUnits(received.units, aimed.units);
  return (
    <div class="row">
      <p class="small quiet">{review.delivery(devices, units, shown.devices)}</p>
      <Button icon={Download} tone="plain" onClick={() => onSave(title, delivery)}>
        {words.coordinator.board.sheets.deliveryFile}
      </Button>
    </div>
  );
}
