import { ChevronLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface SubViewProps {
  heading: string;
  /** Says where the way back leads. */
  back: string;
  onBack: () => void;
  children: ComponentChildren;
}

/** A view that is open in place of another one: the way back, its heading, which has the focus first, and Esc. */
export function SubView({ heading, back, onBack, children }: SubViewProps) {
  const head = useRef<HTMLHeadingElement>(null);
  // Whoever goes on by keyboard or ear begins at the heading of what has just been opened.
  useEffect(() => head.current?.focus(), []);
  return (
    <section
      class="sub-view stack"
      aria-label={heading}
      onKeyDown={(event) => {
        // Esc closes the topmost thing, and nothing below it; in a composition it belongs to the input method.
        if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
        event.preventDefault();
        onBack();
      }}
    >
      <div>
        <Button tone="plain" icon={ChevronLeft} onClick={onBack}>
          {back}
        </Button>
      </div>
      <h2 ref={head} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
