import { BadgeCheck } from 'lucide';
import type { PostingAs as PostingAsName } from '../../utils/contract/page-sight.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';

interface PostingAsProps {
  words: Dictionary;
  postingAs: PostingAsName;
  pageName: string;
}

/** Under whose name the open composer posts; a warning before anything is inserted when it is not the page's. */
export function PostingAs({ words, postingAs: { verdict, name = '' }, pageName }: PostingAsProps) {
  const { postingAs } = words.panel;
  if (verdict === 'other') {
    return (
      <Note tone="bad">
        <p>{postingAs.other(name, pageName)}</p>
      </Note>
    );
  }
  if (verdict === 'unknown') return <p class="small quiet">{postingAs.unknown}</p>;
  return (
    <p class="posting-as small quiet">
      <Icon of={BadgeCheck} size={14} />
      {postingAs.same(name)}
    </p>
  );
}
