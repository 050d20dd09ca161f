const BLOCKS = new Set(['P', 'DIV', 'UL', 'OL', 'LI', 'H1', 'H2', 'H3', 'H4', 'BLOCKQUOTE', 'PRE']);

/** A piece of a line: the text of a text node, a line break, or a picture that stands for an emoji. */
interface Leaf {
  readonly text: string;
  readonly node: Node;
  readonly isBreak: boolean;
}

/** A place in the editor's tree. */
export interface DraftPlace {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The text that the admin is writing, line by line, from the editor's tree: `innerText` depends on layout and doubles the blank
 * lines of Lexical. Works for Lexical (blocks below the editor) and Draft.js (blocks inside wrappers).
 */
export function readDraft(editor: Element): string {
  return readBlock(editor)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');
}

/** Where a stretch of the draft, as `readDraft` tells it, stands in the tree; undefined when an end is not in a text. */
export function findDraftRange(
  editor: Element,
  { start, end }: { start: number; end: number },
): [DraftPlace, DraftPlace] | undefined {
  let at = 0;
  let from: DraftPlace | undefined;
  for (const line of readBlock(editor)) {
    for (const { text, node } of line) {
      const after = at + text.length;
      const isText = node.nodeType === Node.TEXT_NODE;
      if (!from && start >= at && start < after) {
        if (!isText) return undefined;
        from = { node, offset: start - at };
      }
      if (from && end <= after) return isText ? [from, { node, offset: end - at }] : undefined;
      at = after;
    }
    // The end of the line.
    at += 1;
  }
  return undefined;
}

function readBlock(block: Element): Leaf[][] {
  const lines: Leaf[][] = [];
  let inline: Node[] = [];
  const flush = () => {
    const line = findLine(inline);
    if (line) lines.push(line);
    inline = [];
  };
  for (const child of block.childNodes) {
    if (!isElement(child) || !BLOCKS.has(child.tagName)) inline.push(child);
    else {
      flush();
      lines.push(...readBlock(child));
    }
  }
  flush();
  return lines.length > 0 ? lines : [[]];
}

/**
 * The last line break of a block shows nothing: both editors put one there so that an empty last line has a height. Lexical marks
 * it since 0.3x (`data-lexical-managed-linebreak`); older versions and Draft.js do not, hence the rule by position.
 */
function findLine(nodes: Node[]): Leaf[] | undefined {
  const leaves: Leaf[] = [];
  const walk = (node: Node): void => {
    if (!isElement(node)) {
      if (node.nodeType === Node.TEXT_NODE && node.nodeValue)
        leaves.push({ text: node.nodeValue, node, isBreak: false });
    } else if (node.tagName === 'BR') leaves.push({ text: '\n', node, isBreak: true });
    // Emoji are pictures whose `alt` is the emoji.
    else if (node.tagName === 'IMG')
      leaves.push({ text: node.getAttribute('alt') ?? '', node, isBreak: false });
    else node.childNodes.forEach(walk);
  };
  nodes.forEach(walk);
  if (leaves.length === 0) return undefined;
  if (leaves.at(-1)?.isBreak) leaves.pop();
  return leaves;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
