import {
  CheckCheck,
  CircleAlert,
  CircleCheck,
  CircleX,
  Clock,
  type IconNode,
  PenLine,
  Reply,
  Send,
} from 'lucide';
import type { LogEntry } from '../../utils/contract/log-entry.ts';
import { type EntryShown, toEntryShown } from '../../utils/domain/activities/log-filter.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { Chip, type Tone } from '../ui/chip.tsx';

const LOOKS: Record<EntryShown, { icon: IconNode; tone: Tone }> = {
  waiting: { icon: Clock, tone: 'look' },
  sending: { icon: Send, tone: 'look' },
  correcting: { icon: PenLine, tone: 'look' },
  withdrawing: { icon: CircleX, tone: 'look' },
  received: { icon: CircleCheck, tone: 'good' },
  returned: { icon: Reply, tone: 'ask' },
  accepted: { icon: CheckCheck, tone: 'good' },
  withdrawn: { icon: CircleX, tone: 'plain' },
  refused: { icon: CircleAlert, tone: 'bad' },
};

/** Where an entry stands, in a shape and a word. */
export function EntryChip({ words, entry }: { words: ViewWords; entry: LogEntry }) {
  const shown = toEntryShown(entry);
  const { icon, tone } = LOOKS[shown];
  return (
    <Chip icon={icon} tone={tone}>
      {words.log.state[shown]}
    </Chip>
  );
}
