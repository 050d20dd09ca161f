/** The item can take the focus for this once: a click on it later must not look as if it had been asked for. */
export function goToItem(item: HTMLElement | null | undefined): void {
  if (!item) return;
  item.tabIndex = -1;
  item.addEventListener('blur', () => item.removeAttribute('tabindex'), { once: true });
  item.scrollIntoView({ block: 'nearest' });
  item.focus({ preventScroll: true });
}
