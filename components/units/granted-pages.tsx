import type { ListedPage } from '../../utils/contract/page.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';

interface GrantedPagesProps {
  words: FullDictionary;
  pages: readonly ListedPage[];
}

/** The unit's own pages as the backend lists them. */
export function GrantedPages({ words, pages }: GrantedPagesProps) {
  return (
    <section class="card stack" style={{ gap: '4px' }}>
      <h2>{words.units.ownPage.fromServer}</h2>
      {pages.map((page) => (
        <a key={page.key} href={`https://www.facebook.com/${page.key}`}>
          {page.name}
        </a>
      ))}
    </section>
  );
}
