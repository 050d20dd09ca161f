import {
  BadgeCheck,
  BookOpenText,
  CircleAlert,
  CircleCheck,
  Clock,
  Flag,
  House,
  Network,
  Settings,
  Unplug,
} from 'lucide';
import type { Desk, OutboxStatus } from '../../utils/contract/desk.ts';
import type { Place } from '../../utils/domain/units/place.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { UnitChoice } from '../units/unit-choice.tsx';
import { type Frame, FrameButtons } from './frame-buttons.tsx';
import type { PanelActions } from './panel-actions.ts';

interface PanelHeadProps {
  words: Dictionary;
  place: Place | undefined;
  outbox: OutboxStatus;
  frame: Frame | undefined;
  units: Desk['units'];
  actions: Pick<PanelActions, 'chooseUnit' | 'openOptions'>;
}

const ROLE_ICONS = { own: House, national: Flag, superior: Network, listed: BadgeCheck };

/** Whose page this is, by shape and word, and whether everything has been sent. */
export function PanelHead({ words, place, outbox, frame, units, actions }: PanelHeadProps) {
  const role = place?.page.role;
  return (
    <header class="head">
      <span class="mark" data-role={role}>
        <Icon of={role ? ROLE_ICONS[role] : BookOpenText} />
      </span>
      <h1 class="name" title={place?.page.name}>
        {place?.page.name ?? words.panel.product}
      </h1>
      <div class="head-actions">
        <IconButton icon={Settings} label={words.panel.settings} onClick={() => void actions.openOptions()} />
        {frame ? <FrameButtons words={words} frame={frame} /> : null}
      </div>
      <div class="facts">
        <span class="role">{role ? words.panel.role[role] : words.panel.noPlace}</span>
        <OutboxChip words={words} outbox={outbox} />
      </div>
      {units ? (
        <UnitChoice words={words} units={units} onChoose={(id) => void actions.chooseUnit(id)} />
      ) : null}
    </header>
  );
}

function OutboxChip({ words, outbox }: { words: Dictionary; outbox: OutboxStatus }) {
  const { waiting, refused, trouble } = outbox;
  if (refused > 0) {
    return (
      <Chip icon={CircleAlert} tone="bad">
        {words.panel.outbox.refused(refused)}
      </Chip>
    );
  }
  if (waiting > 0) {
    return (
      <Chip icon={Clock} tone="look">
        {words.panel.outbox.waiting(waiting)}
      </Chip>
    );
  }
  if (trouble) {
    return (
      <Chip icon={Unplug} tone="plain">
        {words.panel.outbox.unpaired}
      </Chip>
    );
  }
  return (
    <Chip icon={CircleCheck} tone="good">
      {words.panel.outbox.clear}
    </Chip>
  );
}
