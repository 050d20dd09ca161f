import { Save, Send } from 'lucide';
import { toVietnamDayAndTime } from '../../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { TroubleNote } from '../trouble-note.tsx';
import type { Writing } from './use-writing.ts';

interface SaveBarProps {
  words: CoordinatorDictionary;
  writing: Writing;
  errors: number;
  maySave: boolean;
  maySubmit: boolean;
  submitting: boolean;
  onSubmit: () => void;
}

/** Where the text is kept by now, and where it can go next. Always in sight. */
export function SaveBar(props: SaveBarProps) {
  const { words, writing, errors, maySave, maySubmit, onSubmit } = props;
  const { editor, lint } = words.coordinator;
  const { savedAt, keptAt, trouble } = writing;
  const busy = writing.busy || props.submitting;
  return (
    <div class="save-bar">
      <p class="small quiet" role="status">
        {savedAt
          ? editor.saved(toVietnamDayAndTime(savedAt))
          : keptAt
            ? editor.keptAt(toVietnamDayAndTime(keptAt))
            : editor.unchanged}
        {errors > 0 ? ` · ${lint.errors(errors)}` : null}
      </p>
      {trouble ? <TroubleNote words={words} trouble={trouble} /> : null}
      <div class="row">
        <Button icon={Save} disabled={busy || !maySave} onClick={() => void writing.save()}>
          {busy ? editor.saving : editor.save}
        </Button>
        <Button tone="primary" icon={Send} disabled={busy || !maySubmit} onClick={onSubmit}>
          {editor.submit}
        </Button>
      </div>
    </div>
  );
}
