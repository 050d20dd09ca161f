import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface LongListProps<T> {
  /** Of each `ul`; rows are `li`. */
  class: string;
  items: readonly T[];
  toKey: (item: T) => string;
  /** About how high a row is, in pixels, until it has been drawn once. */
  rowHeight: number;
  toRow: (item: T) => JSX.Element;
  /** Between two chunks, in pixels. */
  gap?: number;
}

/** Rows that come and go together. */
const CHUNK = 20;
/** How far outside the view rows are drawn already, so that nobody sees them come. */
const AHEAD = '600px 0px';

/** Thousands of rows, of which only those in and near the view are drawn. The rows of a chunk that has had the focus stay: something may be written there. */
export function LongList<T>({ class: name, items, toKey, rowHeight, toRow, gap = 8 }: LongListProps<T>) {
  const chunks: (readonly T[])[] = [];
  for (let from = 0; from < items.length; from += CHUNK) chunks.push(items.slice(from, from + CHUNK));
  return (
    <div class="stack" style={{ gap: `${gap}px` }}>
      {chunks.map((chunk, index) => (
        <Chunk key={index} class={name} isFirst={index === 0} height={chunk.length * rowHeight}>
          {() => chunk.map((item) => <Row key={toKey(item)} of={() => toRow(item)} />)}
        </Chunk>
      ))}
    </div>
  );
}

/** Lets a row be asked for under its own key. */
function Row({ of }: { of: () => JSX.Element }) {
  return of();
}

interface ChunkProps {
  class: string;
  isFirst: boolean;
  height: number;
  children: () => JSX.Element[];
}

function Chunk({ class: name, isFirst, height, children }: ChunkProps) {
  const [isNear, setNear] = useState(isFirst);
  const list = useRef<HTMLUListElement>(null);
  const drawn = useRef<number | undefined>(undefined);
  const isHeld = useRef(false);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (!last) return;
        const comes = last.isIntersecting || isHeld.current;
        if (!comes) drawn.current = last.boundingClientRect.height;
        setNear(comes);
      },
      { root: findScroller(element), rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <ul
      ref={list}
      class={name}
      style={isNear ? {} : { height: `${drawn.current ?? height}px` }}
      onFocusIn={() => {
        isHeld.current = true;
      }}
    >
      {isNear ? children() : null}
    </ul>
  );
}

/** The nearest part around it that scrolls; the window where there is none. */
function findScroller(element: Element): Element | null {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  return null;
}
