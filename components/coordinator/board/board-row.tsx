import { ChevronRight, FileText } from 'lucide';
import type { BoardRow } from '../../../utils/contract/week-report.ts';
import { ACTIVITY_KINDS } from '../../../utils/domain/activities/activity-kinds.ts';
import { BOARD_PARTS, toBoardPart, toReported } from '../../../utils/domain/reports/board.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { BoardBar } from './board-bar.tsx';

export interface BoardRowProps {
  words: CoordinatorDictionary;
  row: BoardRow;
  /** Whether its activities are told by kind, too. */
  withKinds: boolean;
  /** To the units below it. */
  onOpen: (id: string) => void;
  /** To its own report. */
  onReport: (id: string) => void;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The arrow keys, Home and End go from unit to unit. */
function goAlong(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const table = event.currentTarget.closest('table');
  if (!table) return;
  const buttons = [...table.querySelectorAll<HTMLElement>('.board-open')];
  const step = STEPS[event.key];
  const to =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? buttons.length - 1
        : step
          ? buttons.indexOf(event.currentTarget) + step
          : undefined;
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}

/** One unit with all that stands below it. A unit without others below leads to its report. */
export function BoardUnitRow({ words, row, withKinds, onOpen, onReport }: BoardRowProps) {
  const { board } = words.coordinator;
  const { unit, below, counts, sums } = row;
  const own = toBoardPart(row);
  const isLeaf = below === 0;
  const kinds = ACTIVITY_KINDS.flatMap((kind) => {
    const count = sums.kinds[kind] ?? 0;
    return count > 0 ? [board.rows.kind(words.reports.activityKinds[kind], count)] : [];
  });
  return (
    <tr class="board-row" data-leaf={isLeaf}>
      <th class="board-name" scope="row">
        <button
          type="button"
          class="board-open"
          aria-label={isLeaf ? board.rows.reportOf(unit.name) : board.rows.open(unit.name)}
          onKeyDown={goAlong}
          onClick={() => (isLeaf ? onReport : onOpen)(unit.id)}
        >
          <span>{unit.name}</span>
          {isLeaf ? null : (
            <span class="small quiet">
              {board.rows.below(below)} <Icon of={ChevronRight} size={14} />
            </span>
          )}
        </button>
        {!isLeaf && row.report ? (
          <IconButton
            icon={FileText}
            label={board.rows.reportOf(unit.name)}
            onClick={() => onReport(unit.id)}
          />
        ) : null}
      </th>
      <td class="board-state">
        {isLeaf ? (
          <span class="board-own">
            {own ? <span class="board-mark" data-part={own} /> : null}
            {own ? board.parts[own] : board.notExpected}
            {row.report?.state === 'accepted' ? ` · ${board.unit.states.accepted}` : ''}
          </span>
        ) : (
          <span class="board-share">
            <BoardBar words={words} counts={counts} />
            <span class="small quiet">{`${board.figure(toReported(counts))}/${board.figure(counts.expected)}`}</span>
          </span>
        )}
        {withKinds && kinds.length > 0 ? <span class="small quiet">{kinds.join(' · ')}</span> : null}
      </td>
      {BOARD_PARTS.map((part) => (
        <td key={part} class="board-number" data-label={board.parts[part]} data-zero={counts[part] === 0}>
          {isLeaf ? null : board.figure(counts[part])}
        </td>
      ))}
      <td class="board-number" data-label={board.rows.count} data-zero={sums.activities === 0}>
        {board.figure(sums.activities)}
      </td>
    </tr>
  );
}
