const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down lead from entry to entry, Home and End to the first and the last; in boxes and lists the keys keep their own meaning. */
export function moveBetweenRows(event: KeyboardEvent, list: HTMLElement | null): void {
  const heads = [...(list?.querySelectorAll<HTMLElement>('.entry-head') ?? [])];
  const at = heads.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const step = STEPS[event.key];
  const to = step ? at + step : event.key === 'Home' ? 0 : event.key === 'End' ? heads.length - 1 : undefined;
  const head = to === undefined ? undefined : heads[to];
  if (!head) return;
  event.preventDefault();
  head.focus();
}
