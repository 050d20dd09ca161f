import { element } from './element.ts';

// About twenty batches a second was measured on a heavy feed.
const batchInterval = 50;
const restAfter = 250;

let probe: HTMLElement | undefined;

function disturb(batch: number): void {
  const counters = [...document.querySelectorAll<HTMLElement>('[data-reactions]')];
  for (const counter of counters) {
    if (Math.random() < 0.5) continue;
    const slot = counter.closest<HTMLElement>('[style*="--card-corner-radius"], [role="article"]');
    slot?.setAttribute('data-visualcompletion', batch % 2 === 0 ? 'ignore-dynamic' : 'ignore');
    const last = counter.lastChild;
    if (last instanceof Text) last.data = ` ${Number(last.data) + (batch % 3) - 1}`;
  }
  probe?.remove();
  probe = element(
    'div',
    { hidden: true, 'data-visualcompletion': 'loading-state' },
    element('div'),
    element('div'),
  );
  document.body.append(probe);
}

/** While the page is scrolled, it changes all over, all the time. */
export function startLiveliness(): void {
  let lastScrollAt = 0;
  let batch = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const run = () => {
    batch += 1;
    disturb(batch);
    if (performance.now() - lastScrollAt < restAfter) return;
    clearInterval(timer);
    timer = undefined;
  };
  const wake = () => {
    lastScrollAt = performance.now();
    timer ??= setInterval(run, batchInterval);
  };
  document.addEventListener('scroll', wake, { passive: true });
}
