type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Builds an element without markup strings, which the site's Trusted Types policy refuses. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Facebook's buttons are divs with a role that answer to the mouse, Enter and the space bar. */
export function pressable(
  attributes: Attributes,
  press: (event: Event) => void,
  ...children: readonly (Node | string | undefined)[]
): HTMLElement {
  const made = element('div', { role: 'button', tabindex: 0, ...attributes }, ...children);
  made.addEventListener('click', press);
  made.addEventListener('keydown', (event) => {
    if (event.target !== made || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press(event);
  });
  return made;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

export function svg(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

let lastId = 0;

/** Short, different at each load order: nobody can rely on it, as with React's ids. */
export function newId(): string {
  lastId += 1;
  return `_r_${lastId.toString(36)}_`;
}
