import { useEffect, useState } from 'preact/hooks';
import type { PackDelivery } from '../../utils/contract/pack-delivery.ts';
import type { PackDraft } from '../../utils/contract/pack-draft.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import type { CoordinatorActions } from './coordinator-actions.ts';

interface DeliveryLineProps {
  words: CoordinatorDictionary;
  draft: Pick<PackDraft, 'packId' | 'version' | 'state'>;
  onAsk: CoordinatorActions['delivery'];
}

/** How far a published pack has come, in one quiet line. Without an answer there is no line: nothing waits for it. */
export function DeliveryLine({ words, draft: { packId, version, state }, onAsk }: DeliveryLineProps) {
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
  return <p class="small quiet">{review.delivery(delivery)}</p>;
}
