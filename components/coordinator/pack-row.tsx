import { ChevronRight } from 'lucide';
import type { Coordinator, DraftSummary } from '../../utils/contract/pack-draft.ts';
import { toVietnamDayAndTime } from '../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Icon } from '../ui/icon.tsx';
import type { PackKey } from './coordinator-actions.ts';
import { StageChips } from './stage-chips.tsx';

interface PackRowProps {
  words: CoordinatorDictionary;
  me: Coordinator;
  draft: DraftSummary;
  onOpen: (key: PackKey) => void;
}

/** One version of a pack: what it is called, where it stands, what is in it. */
export function PackRow({ words, me, draft, onOpen }: PackRowProps) {
  const { list } = words.coordinator;
  const { packId, version, title, templates, shareItems, changedAt, reason } = draft;
  return (
    <button type="button" class="template pack-row" onClick={() => onOpen({ packId, version })}>
      <span class="template-lines">
        <span>
          <strong>{title}</strong> <span class="small quiet">{list.version(version)}</span>
        </span>
        <span class="facts small quiet">
          <span>{list.contents(templates, shareItems)}</span>
          <span>{list.changed(toVietnamDayAndTime(changedAt))}</span>
        </span>
        {reason ? <span class="small">{list.reason(reason)}</span> : null}
      </span>
      <StageChips words={words} draft={draft} me={me} />
      <Icon of={ChevronRight} size={18} />
    </button>
  );
}
