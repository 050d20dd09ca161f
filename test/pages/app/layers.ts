import { element, newId, pressable } from './element.ts';
import { labels } from './labels.ts';
import css from './layer.module.css';
import { icon } from './pictures.ts';

export interface Layer {
  /** Child of the body that holds the backdrop and the dialog. */
  readonly root: HTMLElement;
  readonly body: HTMLElement;
  readonly signal: AbortSignal;
  close(): void;
}

interface LayerOptions {
  readonly title: string;
  readonly wide?: boolean;
  /** Asked by the close button, Escape and a click beside the dialog. */
  readonly dismiss: () => void;
  /** A dialog above another one lives in its layer. */
  readonly inside?: HTMLElement;
}

/** A closed dialog stays in the document for a moment, hidden: readers must not take it for an open one. */
const staleFor = 400;

const open: LayerOptions[] = [];

document.addEventListener('keydown', (event) => {
  const top = open.at(-1);
  // An open panel of an extension may use Escape for itself and say so.
  if (event.key !== 'Escape' || event.defaultPrevented || !top) return;
  event.preventDefault();
  top.dismiss();
});

/** The real site names its dialogs by the heading, not by an aria-label. */
export function openLayer(options: LayerOptions): Layer {
  const controller = new AbortController();
  const titleId = newId();
  const body = element('div', { class: css.body });
  const closeButton = pressable(
    { class: css.close, 'aria-label': labels.close },
    () => options.dismiss(),
    icon('close'),
  );
  const heading = element(
    'h2',
    { class: css.title, dir: 'auto' },
    element('span', { id: titleId }, options.title),
  );
  const dialog = element(
    'div',
    { class: `${css.dialog} ${options.wide ? css.wide : ''}`, role: 'dialog', 'aria-labelledby': titleId },
    element('div', { class: css.head }, heading, closeButton),
    body,
  );
  const root = element('div', { class: `${css.layer} x1n2onr6 x1vjfegm` }, dialog);
  root.addEventListener('mousedown', (event) => {
    if (event.target === root) options.dismiss();
  });
  (options.inside ?? document.body).append(root);
  open.push(options);
  document.documentElement.style.overflow = 'hidden';

  const close = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    root.hidden = true;
    setTimeout(() => root.remove(), staleFor);
    open.splice(open.indexOf(options), 1);
    if (open.length === 0) document.documentElement.style.overflow = '';
  };
  return { root, body, signal: controller.signal, close };
}
