import { Component } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BoardRow } from '../../../utils/contract/week-report.ts';
import { BOARD_PARTS } from '../../../utils/domain/reports/board.ts';
import { type BoardRowProps, BoardUnitRow } from './board-row.tsx';

type BoardTableProps = Omit<BoardRowProps, 'row'> & { rows: readonly BoardRow[] };

/** Rows that the browser lays out together, or leaves alone together while they are out of sight. */
const GROUP = 40;
/** Groups that are drawn in one go: a screen and more, so that thousands of rows never hold up a key. */
const GROUPS_AT_ONCE = 3;

/**
 * All rows, also those out of sight: the browser's own search finds them, and paper shows them. What is out of sight costs no layout
 * (`content-visibility`), and long lists are drawn piece by piece.
 */
export function BoardTable({ words, rows, ...shared }: BoardTableProps) {
  const { board } = words.coordinator;
  const groups = useMemo(() => {
    const made: BoardRow[][] = [];
    for (let from = 0; from < rows.length; from += GROUP) made.push(rows.slice(from, from + GROUP));
    return made;
  }, [rows]);
  const [drawn, setDrawn] = useState(GROUPS_AT_ONCE);
  useEffect(() => {
    if (drawn >= groups.length) return;
    const next = setTimeout(() => setDrawn(drawn + GROUPS_AT_ONCE));
    return () => clearTimeout(next);
  }, [drawn, groups]);
  return (
    <table
      class="board-table"
      aria-rowcount={rows.length + 1}
      data-leaves={rows.every(({ below }) => below === 0)}
    >
      <caption class="visually-hidden">{board.rows.heading}</caption>
      <thead>
        <tr class="board-row board-columns">
          <th scope="col">{board.rows.unit}</th>
          <th scope="col">{board.rows.state}</th>
          {BOARD_PARTS.map((part) => (
            <th key={part} scope="col" class="board-number">
              {board.parts[part]}
            </th>
          ))}
          <th scope="col" class="board-number">
            {board.rows.count}
          </th>
        </tr>
      </thead>
      {groups.slice(0, drawn).map((group, index) => (
        <BoardGroup key={index} words={words} rows={group} {...shared} />
      ))}
    </table>
  );
}

/** Some rows. The same rows again are not looked at again, however many groups there are. */
class BoardGroup extends Component<BoardTableProps> {
  override shouldComponentUpdate(next: Readonly<BoardTableProps>): boolean {
    const { words, rows, withKinds, onOpen, onReport } = this.props;
    return (
      next.words !== words ||
      next.withKinds !== withKinds ||
      next.onOpen !== onOpen ||
      next.onReport !== onReport ||
      next.rows.length !== rows.length ||
      next.rows.some((row, index) => row !== rows[index])
    );
  }

  override render() {
    const { rows, ...shared } = this.props;
    return (
      <tbody class="board-group" style={{ '--board-rows': rows.length }}>
        {rows.map((row) => (
          <BoardUnitRow key={row.unit.id} {...shared} row={row} />
        ))}
      </tbody>
    );
  }
}
