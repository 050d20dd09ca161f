const BLOCKS = new Set(['P', 'DIV', 'UL', 'OL', 'LI', 'H1', 'H2', 'H3', 'H4', 'BLOCKQUOTE', 'PRE']);

/**
 * The text that the admin is writing, line by line, from the editor's tree: `innerText` depends on layout and doubles the blank
 * lines of Lexical. Works for Lexical (blocks below the editor) and Draft.js (blocks inside wrappers).
 */
export function readDraft(editor: Element): string {
  return readBlock(editor).join('\n');
}

function readBlock(block: Element): string[] {
  const lines: string[] = [];
  let inline: Node[] = [];
  const flush = () => {
    const line = findLine(inline);
    if (line !== undefined) lines.push(line);
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
  return lines.length > 0 ? lines : [''];
}

/**
 * The last line break of a block shows nothing: both editors put one there so that an empty last line has a height. Lexical marks
 * it since 0.3x (`data-lexical-managed-linebreak`); older versions and Draft.js do not, hence the rule by position.
 */
function findLine(nodes: Node[]): string | undefined {
  const leaves: { text: string; isBreak: boolean }[] = [];
  const walk = (node: Node): void => {
    if (!isElement(node)) {
      if (node.nodeType === Node.TEXT_NODE && node.nodeValue)
        leaves.push({ text: node.nodeValue, isBreak: false });
    } else if (node.tagName === 'BR') leaves.push({ text: '\n', isBreak: true });
    // Emoji are pictures whose `alt` is the emoji.
    else if (node.tagName === 'IMG') leaves.push({ text: node.getAttribute('alt') ?? '', isBreak: false });
    else node.childNodes.forEach(walk);
  };
  nodes.forEach(walk);
  if (leaves.length === 0) return undefined;
  if (leaves.at(-1)?.isBreak) leaves.pop();
  return leaves.map(({ text }) => text).join('');
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
