import { toListExpiry } from '../../utils/domain/packs/list-expiry.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Note } from '../ui/note.tsx';

interface ListExpiryNoteProps {
  words: CoordinatorDictionary;
  today: string;
  expiresOn: string | undefined;
}

/** From two months before devices stop believing the unit's list: what happens, and what renews it. Nobody else is told in time. */
export function ListExpiryNote({ words: { coordinator }, today, expiresOn }: ListExpiryNoteProps) {
  const expiry = expiresOn === undefined ? undefined : toListExpiry(expiresOn, today);
  if (expiresOn === undefined || expiry === undefined) return null;
  return (
    <Note tone={expiry === 'past' ? 'bad' : 'look'}>
      <p>{coordinator.listExpiry[expiry](toShortDate(expiresOn))}</p>
      <p>{coordinator.listExpiry.renew}</p>
    </Note>
  );
}
