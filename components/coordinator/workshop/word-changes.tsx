import { Lock, LockOpen } from 'lucide';
import type { WordChange } from '../../../utils/domain/packs/diff-words.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Icon } from '../../ui/icon.tsx';

interface WordChangesProps {
  words: CoordinatorDictionary;
  changes: readonly WordChange[];
}

const MARKS = /(\[\[|\]\]|\{\{[^{}]*\}\})/;

/** Added words underlined, removed words struck out: readable without colour, and said in words to who listens. */
export function WordChanges({ words, changes }: WordChangesProps) {
  const { review } = words.coordinator;
  return (
    <p class="word-changes">
      {changes.map(({ kind, text }, index) => {
        // Stretches of one comparison never move.
        const key = `${index}`;
        const body = <Marked words={words} text={text} />;
        if (kind === 'same') return <span key={key}>{body}</span>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return (
          <Tag key={key}>
            <span class="visually-hidden">
              {` ${kind === 'added' ? review.addedBegin : review.removedBegin} `}
            </span>
            {body}
            <span class="visually-hidden">{` ${review.changeEnd} `}</span>
          </Tag>
        );
      })}
    </p>
  );
}

/** Text with its locks as small padlocks and its blanks as boxes, instead of the brackets of the notation. */
function Marked({ words: { coordinator }, text }: { words: CoordinatorDictionary; text: string }) {
  const { review } = coordinator;
  return (
    <>
      {text.split(MARKS).map((piece, index) => {
        const key = `${index}`;
        if (piece === '[[' || piece === ']]') {
          const opens = piece === '[[';
          return (
            <span key={key} class="lock-mark">
              <Icon of={opens ? Lock : LockOpen} size={13} />
              <span class="visually-hidden">{` ${opens ? review.lockBegin : review.lockEnd} `}</span>
            </span>
          );
        }
        if (piece.startsWith('{{')) {
          const name = piece.slice(2, -2);
          return (
            <span key={key} class="blank-mark" title={review.blank(name)}>
              {name}
            </span>
          );
        }
        return <span key={key}>{piece}</span>;
      })}
    </>
  );
}
