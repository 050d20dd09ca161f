import { useRef } from 'preact/hooks';
import type { Dictionary } from '../../utils/i18n/index.ts';

/** The bounds are those of `panelWidth` in the contract, which is not loaded into pages. */
const NARROWEST = 360;
const WIDEST = 520;
const STEP = 10;
const LARGE_STEP = 40;

interface PanelResizerProps {
  words: Dictionary;
  width: number;
  side: 'left' | 'right';
  /** While it is being dragged: only to be shown. */
  onDrag: (width: number) => void;
  /** The width that was chosen: to be remembered. */
  onChoose: (width: number) => void;
}

/** The inner edge of the panel in the page: dragged by pointer, or moved by arrows, Home and End. */
export function PanelResizer({ words, width, side, onDrag, onChoose }: PanelResizerProps) {
  const drag = useRef<{ from: number; width: number; to: number } | undefined>(undefined);
  // Away from the window's edge is wider, whichever edge that is.
  const outward = side === 'right' ? -1 : 1;
  const onMove = ({ clientX }: PointerEvent) => {
    if (!drag.current) return;
    drag.current.to = toWidth(drag.current.width + outward * (clientX - drag.current.from));
    onDrag(drag.current.to);
  };
  const onEnd = () => {
    if (drag.current && drag.current.to !== width) onChoose(drag.current.to);
    drag.current = undefined;
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.shiftKey ? LARGE_STEP : STEP;
    const wanted: Record<string, number> = {
      ArrowLeft: width - outward * step,
      ArrowRight: width + outward * step,
      Home: NARROWEST,
      End: WIDEST,
    };
    const to = wanted[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (toWidth(to) !== width) onChoose(toWidth(to));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is a widget, which <hr> is not.
    <div
      class="resizer"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.panel.width}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onKeyDown={onKey}
      // Else the browser selects text, and takes the next drag for one of that text.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: event.clientX, width, to: width };
      }}
      onPointerMove={onMove}
      onPointerUp={onEnd}
      onPointerCancel={() => {
        if (drag.current) onDrag(width);
        drag.current = undefined;
      }}
    />
  );
}

const toWidth = (wanted: number) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
