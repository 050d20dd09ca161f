import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../ui/button.tsx';
import type { Pages } from './use-pages.ts';

interface LoadMoreProps {
  words: CoordinatorDictionary;
  loading: Pages<{ rows: unknown[]; next?: string | undefined }>;
}

/** Below a list that came in part: the next page, all pages, or no more of them. */
export function LoadMore({ words, loading }: LoadMoreProps) {
  const { rows: say } = words.coordinator.board;
  const { page, busy } = loading;
  if (page?.next === undefined) return null;
  return (
    <div class="row board-more">
      {busy === 'all' ? (
        <Button onClick={loading.stop}>{say.stop}</Button>
      ) : (
        <>
          <Button disabled={busy !== undefined} onClick={() => void loading.more()}>
            {say.more}
          </Button>
          <Button tone="plain" disabled={busy !== undefined} onClick={() => void loading.all()}>
            {say.loadAll}
          </Button>
        </>
      )}
    </div>
  );
}
