import { BOARD_PARTS, type BoardPart } from '../../../utils/domain/reports/board.ts';

const STROKES: Record<BoardPart, string | undefined> = {
  onTime: undefined,
  late: 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2',
  nothing: 'M3,3 l0,0',
  returned: 'M0,3 l6,0 M3,0 l0,6',
  silent: '',
};

/** The patterns of the bars, for a drawing. Ids are the document's, so each drawing has its own. */
export function TrendPatterns({ id }: { id: string }) {
  return (
    <defs>
      {BOARD_PARTS.map((part) => (
        <pattern
          key={part}
          id={`${id}-${part}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          class="trend-pattern"
          data-part={part}
        >
          <rect width="6" height="6" />
          {STROKES[part] ? <path d={STROKES[part]} /> : null}
        </pattern>
      ))}
    </defs>
  );
}
