import { CircleCheck, Clock, NotebookPen, Pencil, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { ActivityInput } from '../../utils/contract/activity.ts';
import type { Desk } from '../../utils/contract/desk.ts';
import type { LogEntry } from '../../utils/contract/log-entry.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import { toDayAndMonth } from '../../utils/domain/time/vietnam-day.ts';
import type { Place } from '../../utils/domain/units/place.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { LaterView } from '../panel/later-view.tsx';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Note } from '../ui/note.tsx';
import { PaceHint } from './pace-hint.tsx';
import { useUndoTime } from './use-undo-time.ts';

interface LogBarProps {
  words: Dictionary;
  desk: Desk;
  ownPage: ListedPage | undefined;
  place: Place | undefined;
  suggestion: ActivityInput | undefined;
  /** How many posts the admin has published since the panel was opened. */
  published: number;
  actions: PanelActions;
  onRecorded: (entry: LogEntry) => void;
}

type Said = 'undone' | 'too_late' | { already: string };

/** The foot of the panel: one button with what will be logged written on it, then Undo, then the receipt. */
export function LogBar({
  words,
  desk,
  ownPage,
  place,
  suggestion,
  published,
  actions,
  onRecorded,
}: LogBarProps) {
  const [draft, setDraft] = useState<Partial<ActivityInput>>();
  const [said, setSaid] = useState<Said>();
  const [logged, setLogged] = useState(0);
  // A post may be logged a moment before its publishing is noticed, so both are counted.
  const unlogged = published > logged;
  // The newest entry that still can be taken back, from here or from a row of the checklist.
  const latest = desk.entries.findLast((entry) => entry.state !== 'refused');

  if (!ownPage) {
    return (
      <footer class="foot stack">
        <Button onClick={() => void actions.openOptions()}>{words.panel.today.bind}</Button>
      </footer>
    );
  }
  const record = async (input: ActivityInput) => {
    setSaid(undefined);
    const entry = await actions.record(input);
    if (entry.already) setSaid({ already: entry.activity.day });
    onRecorded(entry);
    setDraft(undefined);
    if (input.kind === 'post') setLogged((count) => count + 1);
  };
  const undo = async (id: string) => setSaid((await actions.undo(id)) ? 'undone' : 'too_late');

  return (
    <footer class="foot stack" style={{ gap: '8px' }}>
      {said ? (
        <Note tone={said === 'undone' ? 'good' : 'look'}>
          <p>{toSaidWords(words, said)}</p>
        </Note>
      ) : null}
      {latest ? (
        <LatestEntry words={words} entry={latest} onUndo={() => void undo(latest.activity.id)} />
      ) : null}
      <PaceHint words={words} entries={desk.entries} />
      {draft ? (
        <LaterView
          load={actions.loadViews}
          language={desk.settings.language}
          name="log_form"
          given={{
            draft,
            ownPage,
            ownPages: desk.pages.filter(({ role }) => role === 'own'),
            unitName: desk.unitName ?? ownPage.name,
            nationalPage: desk.pages.find(({ role }) => role === 'national'),
            campaigns: desk.campaigns,
            onCancel: () => setDraft(undefined),
            onSave: (input) => void record(input),
            onCopy: actions.copy,
          }}
        />
      ) : suggestion ? (
        <div class="row">
          {/* Offered at once, urged only when there is something to log: a share, or a post that has been published. */}
          <Button
            tone={suggestion.kind === 'share' || unlogged ? 'primary' : 'normal'}
            icon={NotebookPen}
            onClick={() => void record(suggestion)}
          >
            {suggestion.kind === 'share'
              ? words.activities.record.share(suggestion.title, ownPage.name)
              : words.activities.record.post(suggestion.title, ownPage.name)}
          </Button>
          <Button tone="plain" icon={Pencil} onClick={() => setDraft(suggestion)}>
            {words.activities.edit}
          </Button>
        </div>
      ) : (
        <Button
          icon={NotebookPen}
          tone={unlogged ? 'primary' : 'normal'}
          onClick={() =>
            setDraft(place?.postLink && place.page.role === 'own' ? { link: place.postLink } : {})
          }
        >
          {unlogged ? words.activities.record.published : words.activities.record.other}
        </Button>
      )}
    </footer>
  );
}

function toSaidWords(words: Dictionary, said: Said): string {
  if (typeof said === 'object') return words.shares.already(toDayAndMonth(said.already));
  return said === 'undone' ? words.activities.undone : words.activities.tooLateToUndo;
}

interface LatestEntryProps {
  words: Dictionary;
  entry: LogEntry;
  onUndo: () => void;
}

function LatestEntry({ words, entry, onUndo }: LatestEntryProps) {
  const seconds = useUndoTime(entry);
  if (entry.receipt) {
    return (
      <p class="small latest" role="status">
        <Chip icon={CircleCheck} tone="good">
          {words.activities.receipt(entry.receipt.number)}
        </Chip>
      </p>
    );
  }
  return (
    <div class="row latest" role="status">
      <Chip icon={Clock} tone="look">
        {seconds > 0 ? words.activities.recorded : words.activities.waiting}
      </Chip>
      {seconds > 0 ? (
        <Button icon={Undo2} onClick={onUndo}>
          {words.activities.undo(seconds)}
        </Button>
      ) : null}
    </div>
  );
}
