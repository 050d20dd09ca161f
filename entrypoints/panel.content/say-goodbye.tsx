import { render } from 'preact';
import css from '../../components/desk.css?inline';
import { PageNote } from '../../components/panel/page-note.tsx';
import type { Language } from '../../utils/contract/settings.ts';
import { HOST_TAG } from '../../utils/facebook/index.ts';
import { toDictionary } from '../../utils/i18n/index.ts';

/**
 * The last thing a panel does in a page from under which its extension has gone: a note that says so, with a button that takes the
 * note away. Nothing else of the panel is left then, so the note brings its own host, root and style.
 */
export function sayGoodbye(language: Language, theme: string): void {
  const host = document.createElement(HOST_TAG);
  host.style.cssText = 'all: initial; display: contents';
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'desk';
  root.dataset.theme = theme;
  shadow.append(style, root);
  const close = () => {
    render(null, root);
    host.remove();
  };
  render(<PageNote about="gone" words={toDictionary(language)} language={language} onClose={close} />, root);
  document.documentElement.append(host);
}
