import { Note, type NoteTone } from './note.tsx';

/** One sentence over everything else. */
export function BodyNote({ sentence, tone = 'info' }: { sentence: string; tone?: NoteTone }) {
  return (
    <div class="body-note">
      <Note tone={tone}>
        <p>{sentence}</p>
      </Note>
    </div>
  );
}
