import { ChevronLeft } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { SecurityTick } from '../../utils/contract/page-security.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const say = words.pageChecks;
  return (
    <section
      class="campaigns stack"
      aria-label={say.heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div>
        <Button tone="plain" icon={ChevronLeft} onClick={onClose}>
          {say.back}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {say.heading}
      </h2>
      <PageNameCard words={words} desk={desk} ownPage={ownPage} onCopy={onCopy} />
      <PageSecurityCard words={words} desk={desk} onTick={onTick} />
    </section>
  );
}
