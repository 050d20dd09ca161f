import { useEffect, useRef } from 'preact/hooks';

interface GrowButtonProps {
  children: string;
  onGrow: () => void;
}

/** The end of a list that is drawn piece by piece: it grows when it comes into view, and at a click where nothing scrolls. */
export function GrowButton({ children, onGrow }: GrowButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const grow = useRef(onGrow);
  grow.current = onGrow;
  useEffect(() => {
    if (!button.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) grow.current();
      },
      { rootMargin: '400px' },
    );
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [children]);
  return (
    <button ref={button} type="button" class="button" data-tone="plain" onClick={onGrow}>
      {children}
    </button>
  );
}
