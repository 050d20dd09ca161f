import { readLabels } from './adapter.ts';
import { isLabel, readLabelledBy, toLabel } from './label.ts';

/** Whether a text box is called like one for comments, replies, messages or searches, by any of its names. */
export function isOtherBox(editor: Element): boolean {
  return readNames(editor).some((name) => {
    const label = toLabel(name);
    return (
      isLabel(name, readLabels('otherBox')) ||
      readLabels('otherBoxWord').some((word) => label.includes(toLabel(word)))
    );
  });
}

/** Everything that an editor may be called by. */
export const readNames = (editor: Element): string[] =>
  ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title']
    .map((name) => editor.getAttribute(name) ?? '')
    .concat(readLabelledBy(editor));
