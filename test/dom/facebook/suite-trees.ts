import { toElement } from './composer-trees.ts';

const { happyDOM } = window as unknown as { happyDOM: { setURL(href: string): void } };

export const SUITE_COMPOSER = 'https://business.facebook.com/latest/composer/?asset_id=100064000000202';
export const SUITE_LABEL = 'Write into the dialogue box to include text with your post.';

export const goTo = (href: string): void => happyDOM.setURL(href);

interface SuiteBox {
  label?: string;
  role?: string;
  contents?: string;
}

/** A box of Draft.js as public sources of 2026-09 describe it. */
export const aSuiteBox = ({ label = SUITE_LABEL, role = 'combobox', contents = 'true' }: SuiteBox = {}) =>
  toElement(`
    <div class="notranslate _5rpu" role="${role}" contenteditable="true" aria-label="${label}">
      <div data-contents="${contents}">
        <div data-block="true"><div><span><br data-text="true"></span></div></div>
      </div>
    </div>`);

/** The composer's room with the boxes that are given, and a page in the chooser above them. */
export function aSuite(page: string, ...boxes: HTMLElement[]): HTMLElement {
  const main = toElement(`
    <div role="main">
      <div role="button" aria-haspopup="listbox"><svg><text>HM</text></svg><span>${page}</span></div>
      <div role="button">Publish</div>
    </div>`);
  main.append(...boxes);
  return main;
}
