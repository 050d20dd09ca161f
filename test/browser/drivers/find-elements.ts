import type { Query } from './browser-driver.ts';

/** A string or regular expression in a form that can cross into the page. */
export interface PlainPattern {
  exact?: string;
  source?: string;
  flags?: string;
}

/** A query in a form that can cross into the page. */
export interface PlainQuery {
  role: string | undefined;
  name: PlainPattern | undefined;
  text: PlainPattern | undefined;
  selector: string | undefined;
  within: PlainQuery | undefined;
  nth: number | undefined;
}

/** What the page answers: the elements, and each one in words. */
export interface Found {
  elements: Element[];
  descriptions: string[];
  /** Set when the query cannot be answered: `within` found none, or several. */
  problem: string | undefined;
}

function toPlainPattern(pattern: string | RegExp | undefined): PlainPattern | undefined {
  if (pattern === undefined) return undefined;
  if (typeof pattern === 'string') return { exact: pattern };
  // `g` and `y` make a RegExp remember its last match, which would skip every second element.
  return { source: pattern.source, flags: pattern.flags.replaceAll(/[gy]/g, '') };
}

export function toPlainQuery(query: Query): PlainQuery {
  const testId = query.testId === undefined ? '' : `[data-testid=${JSON.stringify(query.testId)}]`;
  const selector = testId && query.selector ? `:is(${query.selector})${testId}` : query.selector || testId;
  return {
    role: query.role,
    name: toPlainPattern(query.name),
    text: toPlainPattern(query.text),
    selector: selector || undefined,
    within: query.within && toPlainQuery(query.within),
    nth: query.nth,
  };
}

/**
 * Finds what a query points at, inside the page; without a query, the element that has the focus.
 * The browser receives the source text of this one function: it must not use anything from outside itself. The
 * accessible name follows https://www.w3.org/TR/accname-1.2/ as far as the product's own markup needs.
 */
export function findElements(root: ShadowRoot | Document, query: PlainQuery | undefined): Found {
  const fold = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const inputRoles: Record<string, string> = {
    button: 'button',
    submit: 'button',
    reset: 'button',
    image: 'button',
    checkbox: 'checkbox',
    radio: 'radio',
    range: 'slider',
    number: 'spinbutton',
    search: 'searchbox',
    text: 'textbox',
    email: 'textbox',
    tel: 'textbox',
    url: 'textbox',
  };
  const rolesBySelector: [string, string][] = [
    ['a[href], area[href]', 'link'],
    ['button, summary', 'button'],
    [
      'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]',
      'textbox',
    ],
    ['select[multiple], select[size]:not([size="1"])', 'listbox'],
    ['select', 'combobox'],
    ['option', 'option'],
    ['h1, h2, h3, h4, h5, h6', 'heading'],
    ['li', 'listitem'],
    ['ul, ol, menu', 'list'],
    ['dialog', 'dialog'],
    ['img[alt=""]', 'presentation'],
    ['img', 'img'],
    ['nav', 'navigation'],
    ['main', 'main'],
    ['article', 'article'],
    ['aside', 'complementary'],
    ['form', 'form'],
    ['section', 'region'],
    ['fieldset, details', 'group'],
    ['table', 'table'],
    ['tr', 'row'],
    ['td', 'cell'],
    ['th[scope="row"]', 'rowheader'],
    ['th', 'columnheader'],
    ['progress', 'progressbar'],
    ['meter', 'meter'],
    ['output', 'status'],
    ['hr', 'separator'],
  ];
  const namedByContent =
    'button checkbox radio switch link heading tab option menuitem menuitemcheckbox menuitemradio treeitem row cell gridcell columnheader rowheader tooltip';

  const roleOf = (element: Element): string => {
    const explicit = element.getAttribute('role')?.trim().split(/\s+/)[0];
    if (explicit) return explicit;
    if (element instanceof HTMLInputElement) {
      const role = inputRoles[element.type] ?? '';
      return element.list !== null && role === 'textbox' ? 'combobox' : role;
    }
    return rolesBySelector.find(([selector]) => element.matches(selector))?.[1] ?? '';
  };
  const contentOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
    const label = node.getAttribute('aria-label') ?? (node instanceof HTMLImageElement ? node.alt : '');
    if (label) return label;
    if (node instanceof HTMLElement && !node.checkVisibility()) return '';
    const inner = [...node.childNodes].map(contentOf).join('');
    // Blocks stand apart when they are read aloud; inline pieces of one word do not.
    return getComputedStyle(node).display.startsWith('inline') ? inner : ` ${inner} `;
  };
  const nameOf = (element: Element): string => {
    const scope = element.getRootNode();
    const labelledBy = element.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? [];
    const labels = labelledBy.flatMap((id) =>
      scope instanceof ShadowRoot || scope instanceof Document ? (scope.getElementById(id) ?? []) : [],
    );
    if (labels.length > 0)
      return fold(labels.map((label) => contentOf(label) || label.textContent).join(' '));
    const label = element.getAttribute('aria-label');
    if (label?.trim()) return fold(label);
    if (element instanceof HTMLImageElement) return fold(element.alt);
    if (element instanceof HTMLFieldSetElement || element instanceof HTMLTableElement) {
      return fold(element.querySelector('legend, caption')?.textContent ?? '');
    }
    if ('labels' in element && element.labels instanceof NodeList && element.labels.length > 0) {
      // A label that wraps its field must not count the field's own text, such as the options of a select.
      const texts = [...element.labels].map((wrapper) =>
        [...wrapper.childNodes]
          .map((node) => (node.contains(element) && node === element ? '' : contentOf(node)))
          .join(''),
      );
      return fold(texts.join(' '));
    }
    if (element instanceof HTMLInputElement && roleOf(element) === 'button') return fold(element.value);
    if (namedByContent.split(' ').includes(roleOf(element))) {
      const content = fold([...element.childNodes].map(contentOf).join(''));
      if (content) return content;
    }
    return fold(element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '');
  };
  const isExposed = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden="true"]') === null;
  const textOf = (element: Element): string =>
    fold(element instanceof HTMLElement ? element.innerText : (element.textContent ?? ''));
  const agrees = (pattern: PlainPattern, text: string): boolean =>
    pattern.exact === undefined
      ? new RegExp(pattern.source ?? '', pattern.flags).test(text)
      : fold(pattern.exact) === text;

  const search = (scope: ShadowRoot | Document | Element, wanted: PlainQuery): Element[] => {
    const { role, name, text } = wanted;
    let elements = [...scope.querySelectorAll(wanted.selector ?? '*')].filter((element) => {
      if (role !== undefined && roleOf(element) !== role) return false;
      if ((role !== undefined || name !== undefined) && !isExposed(element)) return false;
      if (name !== undefined && !agrees(name, nameOf(element))) return false;
      return text === undefined || (isExposed(element) && agrees(text, textOf(element)));
    });
    const byTextAlone = role === undefined && name === undefined && wanted.selector === undefined;
    if (byTextAlone) {
      elements = elements.filter(
        (outer) => !elements.some((inner) => inner !== outer && outer.contains(inner)),
      );
    }
    return wanted.nth === undefined ? elements : elements.slice(wanted.nth, wanted.nth + 1);
  };
  const describe = (element: Element): string => {
    const id = element.id ? `#${element.id}` : '';
    return `${roleOf(element) || element.localName + id} ${JSON.stringify(nameOf(element) || textOf(element).slice(0, 60))}`;
  };
  const answer = (elements: Element[], problem?: string): Found => ({
    elements,
    descriptions: elements.map(describe),
    problem,
  });

  if (query === undefined) {
    const active = root.activeElement;
    return answer(active === null || active === document.body ? [] : [active]);
  }
  const chain: PlainQuery[] = [];
  for (let step: PlainQuery | undefined = query; step !== undefined; step = step.within) chain.unshift(step);
  let scope: ShadowRoot | Document | Element = root;
  for (const outer of chain.slice(0, -1)) {
    const candidates = search(scope, outer);
    const [only] = candidates;
    if (only === undefined) return answer([], 'its surroundings (`within`) are not there');
    if (candidates.length > 1) {
      return answer([], `\`within\` is ambiguous: ${candidates.map(describe).join(', ')}`);
    }
    scope = only;
  }
  return answer(search(scope, query));
}
