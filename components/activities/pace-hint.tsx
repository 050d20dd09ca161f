import { X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { LogEntry } from '../../utils/contract/log-entry.ts';
import { PACE_MINUTES, toPace } from '../../utils/domain/activities/pace.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Note } from '../ui/note.tsx';

/** Many posts in a short time, by the log of this device. A hint, which can be closed, and nothing more. */
export function PaceHint({ words, entries }: { words: Dictionary; entries: readonly LogEntry[] }) {
  const [now, setNow] = useState(() => Date.now());
  const [closed, setClosed] = useState<string>();
  const pace = toPace(entries, Math.max(now, Date.now()));
  useEffect(() => {
    if (!pace) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, pace.endsAt - Date.now()) + 50);
    return () => clearTimeout(timer);
  }, [pace?.endsAt]);
  if (!pace || pace.latestId === closed) return null;
  return (
    <Note tone="look">
      <div class="row pace">
        <p class="small">{words.panel.pace(pace.count, PACE_MINUTES)}</p>
        <IconButton icon={X} label={words.panel.close} onClick={() => setClosed(pace.latestId)} />
      </div>
    </Note>
  );
}
