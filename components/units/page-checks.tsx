import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { SecurityTick } from '../../utils/contract/page-security.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { SubView } from '../ui/sub-view.tsx';
import { PageNameCard } from './page-name-card.tsx';
import { PageSecurityCard } from './page-security-card.tsx';

export interface PageChecksProps {
  words: Pick<FullDictionary, 'pageChecks'>;
  desk: Desk;
  ownPage: ListedPage;
  onTick: (tick: SecurityTick) => void;
  onCopy: (text: string) => Promise<boolean>;
  onClose: () => void;
}

/** The unit's own page: is it called as guided, and is it still in the unit's hands. */
export function PageChecks({ words, desk, ownPage, onTick, onCopy, onClose }: PageChecksProps) {
  const say = words.pageChecks;
  return (
    <SubView heading={say.heading} back={say.back} onBack={onClose}>
      <PageNameCard words={words} desk={desk} ownPage={ownPage} onCopy={onCopy} />
      <PageSecurityCard words={words} desk={desk} onTick={onTick} />
    </SubView>
  );
}
