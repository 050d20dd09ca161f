import type { ReportCounts } from '../../../utils/contract/week-report.ts';
import { BOARD_PARTS } from '../../../utils/domain/reports/board.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';

interface BoardBarProps {
  words: CoordinatorDictionary;
  counts: ReportCounts;
}

/** How the expected units fall into parts. Each part has a pattern of its own, so that the bar is read without colour, too. */
export function BoardBar({ words: { coordinator }, counts }: BoardBarProps) {
  const { board } = coordinator;
  const parts = BOARD_PARTS.filter((part) => counts[part] > 0);
  if (parts.length === 0) return null;
  const label = board.bar(parts.map((part) => board.part(board.parts[part], counts[part])).join(', '));
  return (
    <span class="board-bar" role="img" aria-label={label} title={label}>
      {parts.map((part) => (
        <span key={part} data-part={part} style={{ flexGrow: counts[part] }} />
      ))}
    </span>
  );
}

/** What the patterns mean, with how many units each is about. */
export function BoardLegend({ words: { coordinator }, counts }: BoardBarProps) {
  const { board } = coordinator;
  return (
    <ul class="board-legend">
      {BOARD_PARTS.map((part) => (
        <li key={part}>
          <span class="board-mark" data-part={part} />
          <span>{board.parts[part]}</span>
          <strong>{board.figure(counts[part])}</strong>
        </li>
      ))}
    </ul>
  );
}
