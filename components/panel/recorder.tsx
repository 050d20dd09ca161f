import { ScanLine } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

/** A recorded structure as a file, before anybody has saved it. */
export interface RecordedFile {
  name: string;
  text: string;
  nodes: number;
  /** Only a part of the page could be recorded. */
  cut: boolean;
}

export interface StructureRecorder {
  record(): Promise<RecordedFile>;
  save(file: RecordedFile): void;
}

export interface RecorderProps {
  words: Dictionary;
  recorder: StructureRecorder;
}

type State = 'ready' | 'busy' | 'failed';

/** The button that records the frame of the page, and the review before anything is saved. */
export function Recorder({ words, recorder }: RecorderProps) {
  const text = words.panel.recorder;
  const [state, setState] = useState<State>('ready');
  const [file, setFile] = useState<RecordedFile>();
  const foot = useRef<HTMLDivElement>(null);
  const record = async () => {
    setState('busy');
    try {
      setFile(await recorder.record());
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  const close = () => {
    setFile(undefined);
    // The button is not drawn again, so the focus would be lost with the dialog.
    foot.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={foot} class="recorder">
      <Button tone="plain" icon={ScanLine} disabled={state === 'busy'} onClick={() => void record()}>
        {state === 'busy' ? text.busy : text.record}
      </Button>
      {state === 'failed' ? (
        <Note tone="bad">
          <p>{text.failed}</p>
        </Note>
      ) : null}
      {file ? <Review words={words} file={file} onSave={() => recorder.save(file)} onClose={close} /> : null}
    </div>
  );
}

interface ReviewProps {
  words: Dictionary;
  file: RecordedFile;
  onSave: () => void;
  onClose: () => void;
}

/** The whole file, for reading, over the panel. */
function Review({ words, file, onSave, onClose }: ReviewProps) {
  const text = words.panel.recorder;
  const [saved, setSaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div
      class="recorder-review stack"
      role="dialog"
      aria-modal="true"
      aria-label={text.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      <p>{text.summary(file.nodes, Math.ceil(file.text.length / 1024))}</p>
      {file.cut ? <p class="small">{text.cut}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre class="small" tabIndex={0}>
        {file.text}
      </pre>
      {saved ? (
        <Note tone="good">
          <p>{text.saved}</p>
        </Note>
      ) : null}
      <div class="row">
        <Button
          tone="primary"
          onClick={() => {
            onSave();
            setSaved(true);
          }}
        >
          {text.save}
        </Button>
        <Button onClick={onClose}>{words.panel.close}</Button>
      </div>
    </div>
  );
}
