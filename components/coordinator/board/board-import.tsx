import { useState } from 'preact/hooks';
import type { OutboxImport } from '../../../utils/contract/board-desk.ts';
import { toShortDate } from '../../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { Note } from '../../ui/note.tsx';
import type { BoardActions } from '../board-actions.ts';
import { BoardTrouble } from '../board-trouble.tsx';

interface BoardImportProps {
  words: CoordinatorDictionary;
  take: BoardActions['importOutbox'];
  onTaken: () => void;
}

type Outcome = OutboxImport | { trouble: 'failed' };

/** Takes in what a device could not send by itself, and tells what became of each entry. */
export function BoardImport({ words, take, onTaken }: BoardImportProps) {
  const say = words.coordinator.board.import;
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const start = async (file: File) => {
    setBusy(true);
    setOutcome(undefined);
    try {
      const taken = await take(file);
      setOutcome(taken);
      if ('done' in taken) onTaken();
    } catch (error) {
      console.error(error);
      setOutcome({ trouble: 'failed' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="card stack" aria-label={say.heading}>
      <h3>{say.heading}</h3>
      <p class="small quiet">{say.explain}</p>
      {busy ? (
        <p class="small" role="status">
          {say.busy}
        </p>
      ) : (
        <div>
          <FileButton accept=".json,application/json" onFile={(file) => void start(file)}>
            {say.open}
          </FileButton>
        </div>
      )}
      {outcome && 'refused' in outcome ? (
        <Note tone="look">
          <p>{say.refused[outcome.refused]}</p>
        </Note>
      ) : null}
      {outcome && 'trouble' in outcome ? (
        <BoardTrouble words={words} trouble={outcome.trouble} instead={say.trouble} />
      ) : null}
      {outcome && 'done' in outcome ? <Imported words={words} entries={outcome.done} /> : null}
    </section>
  );
}

type Entries = Extract<OutboxImport, { done: unknown }>['done'];

function Imported({ words, entries }: { words: CoordinatorDictionary; entries: Entries }) {
  const say = words.coordinator.board.import;
  const count = (status: Entries[number]['status']) =>
    entries.filter((each) => each.status === status).length;
  const others = count('conflict') + count('invalid');
  return (
    <>
      <Note tone={others > 0 ? 'look' : 'good'}>
        <p>{say.done(count('stored'), count('already'), others)}</p>
      </Note>
      <div class="board-scroll">
        <table class="board-figures board-imported">
          <caption class="visually-hidden">{say.caption}</caption>
          <thead>
            <tr>
              {(['row', 'day', 'title', 'result'] as const).map((column) => (
                <th scope="col" key={column}>
                  {say.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map(({ day, title, status, number }, index) => (
              <tr key={`${index} ${title}`} data-status={status}>
                <td>{index + 1}</td>
                <td>{day === '' ? '' : toShortDate(day)}</td>
                <td>{title === '' ? say.untitled : title}</td>
                <td>
                  {say.results[status]}
                  {number === undefined ? null : <span class="quiet">{` · ${number}`}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
