/** The element that a page of ours is drawn into. @throws when the page's HTML does not have it. */
export function expectRoot(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root element.');
  return root;
}
