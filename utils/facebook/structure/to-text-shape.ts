import { isLabel, toLabel } from '../label.ts';
import { type LabelName, shippedAdapter } from '../shipped-adapter.ts';

const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíĩòóõùúũýỳ]/i;
const LONGEST_LABEL = 120;

/**
 * A text as script class and length, `vi:23`, and nothing of what it says. A text that is one of Facebook's own words in the
 * shipped document is marked with the name of that entry, `vi:12=composer`, because finders hang on exactly those.
 */
export function toTextShape(text: string, mayBeLabel = true): string {
  const shape = `${toScript(text)}:${text.length}`;
  const label = mayBeLabel && text.length <= LONGEST_LABEL ? findLabel(text) : undefined;
  return label === undefined ? shape : `${shape}=${label}`;
}

function toScript(text: string): string {
  if (/^\s*$/u.test(text)) return 'blank';
  if (/^[\d\s.,:/%+-]+$/u.test(text)) return 'num';
  if (!/\p{L}/u.test(text)) return 'sign';
  if (VIETNAMESE.test(text.normalize('NFC'))) return 'vi';
  return /^[\p{Script=Latin}\P{L}]+$/u.test(text) ? 'latin' : 'other';
}

function findLabel(text: string): LabelName | undefined {
  if (toLabel(text) === '') return undefined;
  for (const [name, { vi, en }] of Object.entries(shippedAdapter.labels)) {
    const words = [...vi, ...en];
    const fits =
      name === 'otherBoxWord'
        ? words.some((word) => toLabel(text).includes(toLabel(word)))
        : isLabel(text, words);
    if (fits) return name as LabelName;
  }
  return undefined;
}
