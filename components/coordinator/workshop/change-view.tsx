import type { FactChange } from '../../../utils/domain/packs/diff-facts.ts';
import type { EntryChange, PackChange, TemplateChange } from '../../../utils/domain/packs/diff-packs.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Chip, type Tone } from '../../ui/chip.tsx';
import { toFactLabel } from './to-fact-names.ts';
import { WordChanges } from './word-changes.tsx';

interface ChangeViewProps {
  words: CoordinatorDictionary;
  change: PackChange;
  /** What to say when there is nothing to show. */
  nothing: string;
}

const TONES: Record<EntryChange['kind'], Tone> = {
  added: 'good',
  removed: 'bad',
  changed: 'look',
  moved: 'plain',
};

/** What is otherwise in a pack than in another, word by word. */
export function ChangeView({ words, change, nothing }: ChangeViewProps) {
  const { review } = words.coordinator;
  const { facts, templates, entries, unchanged } = change;
  if (facts.length + templates.length + entries.length === 0) return <p>{nothing}</p>;
  return (
    <div class="stack changes">
      <p class="small quiet">{review.legend}</p>
      <FactChanges words={words} facts={facts} />
      {templates.map((template) => (
        <TemplateChanges key={`${template.kind} ${template.id}`} words={words} change={template} />
      ))}
      {entries.map((entry, index) => (
        // A comparison is made anew as a whole: its lines never move.
        <EntryChanges key={`${index} ${entry.part}`} words={words} change={entry} />
      ))}
      {unchanged > 0 ? <p class="small quiet">{review.unchanged(unchanged)}</p> : null}
    </div>
  );
}

/** Of a template that was there before, each word that changed; one that is new is read, and one that is gone can be read. */
function TemplateChanges({ words, change }: { words: CoordinatorDictionary; change: TemplateChange }) {
  const { review } = words.coordinator;
  const { kind, title, facts, text } = change;
  const plain = text.map((stretch) => ({ ...stretch, kind: 'same' as const }));
  return (
    <section class="card stack" aria-label={title}>
      <div class="row">
        <Chip tone={TONES[kind]}>{review[kind]}</Chip>
        <h4>{title}</h4>
      </div>
      {kind === 'removed' ? (
        <details>
          <summary class="small">{review.readRemoved}</summary>
          <WordChanges words={words} changes={plain} />
        </details>
      ) : (
        <>
          <FactChanges
            words={words}
            facts={kind === 'added' ? facts.filter(({ path }) => path[0] !== 'title') : facts}
            plain={kind === 'added'}
          />
          <WordChanges words={words} changes={kind === 'added' ? plain : text} />
        </>
      )}
    </section>
  );
}

/** More lines than this are folded away behind how many there are; none is left out. */
const FOLDED_FROM = 12;

/** Anything else that stands in a list of the pack. */
function EntryChanges({ words, change }: { words: CoordinatorDictionary; change: EntryChange }) {
  const { review } = words.coordinator;
  const { part, kind, title, facts } = change;
  const name = title === '' ? review.parts[part] : `${review.parts[part]}: ${title}`;
  const body = <FactChanges words={words} facts={facts} plain={kind === 'added'} />;
  return (
    <section class="card stack" aria-label={name}>
      <div class="row">
        <Chip tone={TONES[kind]}>{review[kind]}</Chip>
        <h4>{name}</h4>
      </div>
      {kind === 'removed' || facts.length > FOLDED_FROM ? (
        <details>
          <summary class="small">{review.readAll(facts.length)}</summary>
          {body}
        </details>
      ) : (
        body
      )}
    </section>
  );
}

interface FactChangesProps {
  words: CoordinatorDictionary;
  facts: FactChange[];
  /** Everything is new: marking all of it as added would only be hard to read. */
  plain?: boolean;
}

function FactChanges({ words, facts, plain = false }: FactChangesProps) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts-changed">
      {facts.map(({ path, before, after }) => (
        <div key={path.join('.')}>
          <dt class="small quiet">{toFactLabel(words, path)}</dt>
          <dd>
            {plain ? (
              <span class="word-changes">{after}</span>
            ) : (
              <OldAndNew words={words} before={before} after={after} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface OldAndNewProps {
  words: CoordinatorDictionary;
  before: string | undefined;
  after: string | undefined;
}

function OldAndNew({ words: { coordinator }, before, after }: OldAndNewProps) {
  const { review } = coordinator;
  return (
    <span class="word-changes">
      {before === undefined ? null : (
        <del>
          <span class="visually-hidden">{`${review.removedBegin} `}</span>
          {before}
        </del>
      )}
      {before === undefined || after === undefined ? null : ' '}
      {after === undefined ? null : (
        <ins>
          <span class="visually-hidden">{`${review.addedBegin} `}</span>
          {after}
        </ins>
      )}
    </span>
  );
}
