import type { PaperBlock, PaperCell, PaperLine, PaperTable } from '../contract/paper.ts';
import { toTwips } from './docx-styles.ts';
import { toXmlText } from './xml.ts';

/** Between the margins of A4: 210 - 30 - 20 mm. */
export const TEXT_WIDTH = 160;

/** Takes note of a link and gives the name under which the document refers to it. */
export type KeepLink = (url: string) => string;

export function toBodyXml(blocks: readonly PaperBlock[], keepLink: KeepLink): string {
  return blocks.map((block) => toBlockXml(block, keepLink)).join('');
}

function toBlockXml(block: PaperBlock, keepLink: KeepLink): string {
  if (block.kind === 'line') return toLineXml(block.line, TEXT_WIDTH);
  // Two tables that follow each other would become one; a paragraph keeps them apart.
  if (block.kind === 'table') return `${toTableXml(block, keepLink)}${GAP}`;
  const widths = [block.leftWidth, TEXT_WIDTH - block.leftWidth];
  const cells = [block.left, block.right].map((lines, index) =>
    toCellXml(toLinesXml(lines, widths[index] ?? 0), widths[index] ?? 0),
  );
  const grid = toGridXml(widths);
  return `<w:tbl><w:tblPr><w:tblW w:w="${toTwips(TEXT_WIDTH)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>${grid}<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr></w:tbl>${GAP}`;
}

const GAP =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';

function toLinesXml(lines: readonly PaperLine[], width: number): string {
  return lines.length === 0 ? '<w:p/>' : lines.map((line) => toLineXml(line, width)).join('');
}

function toLineXml({ style, text, rule }: PaperLine, width: number): string {
  // Dots that stand for a line to be written by hand run to the margin, however wide the font.
  const run = style === 'dots' ? '<w:r><w:tab/></w:r>' : toRunXml(text);
  const tabs =
    style === 'dots'
      ? `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${toTwips(width)}"/></w:tabs>`
      : '';
  const line = `<w:p><w:pPr><w:pStyle w:val="${style}"/>${tabs}</w:pPr>${run}</w:p>`;
  return rule === undefined ? line : line + toRuleXml(rule, width);
}

/** A drawn line in the middle of a column: the border of an empty paragraph that is as narrow as the line is long. */
function toRuleXml(rule: number, width: number): string {
  const side = toTwips(Math.max(0, (width - rule) / 2));
  return `<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:spacing w:before="20" w:after="0" w:line="60" w:lineRule="exact"/><w:ind w:left="${side}" w:right="${side}"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>`;
}

function toTableXml({ columns, rows }: PaperTable, keepLink: KeepLink): string {
  const widths = columns.map(({ width }) => width);
  const head = columns.map(({ title }) => ({ text: title, align: 'center' as const, bold: true }));
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');
  const toRowXml = (cells: readonly PaperCell[], isHead: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells
      .map((cell, index) => toCellXml(toCellParagraphXml(cell, keepLink), widths[index] ?? 0, isHead))
      .join('')}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="${toTwips(TEXT_WIDTH)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>${toGridXml(widths)}${toRowXml(head, true)}${rows.map((row) => toRowXml(row, false)).join('')}</w:tbl>`;
}

function toGridXml(widths: readonly number[]): string {
  return `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${toTwips(width)}"/>`).join('')}</w:tblGrid>`;
}

function toCellXml(content: string, width: number, isHead = false): string {
  const middle = isHead ? '<w:vAlign w:val="center"/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${toTwips(width)}" w:type="dxa"/>${middle}</w:tcPr>${content}</w:tc>`;
}

function toCellParagraphXml({ text, align, bold, small, link }: PaperCell, keepLink: KeepLink): string {
  const place = align === undefined ? '' : `<w:jc w:val="${align === 'end' ? 'right' : 'center'}"/>`;
  const look = [
    bold ? '<w:b/><w:bCs/>' : '',
    link === undefined ? '' : '<w:color w:val="0B5AA2"/>',
    small ? '<w:sz w:val="20"/><w:szCs w:val="20"/>' : '',
    link === undefined ? '' : '<w:u w:val="single"/>',
  ].join('');
  const run = toRunXml(text, look);
  const content =
    link === undefined ? run : `<w:hyperlink r:id="${keepLink(link)}" w:history="1">${run}</w:hyperlink>`;
  return `<w:p><w:pPr><w:pStyle w:val="cell"/>${place}</w:pPr>${content}</w:p>`;
}

function toRunXml(text: string, look = ''): string {
  const lines = toXmlText(text).split('\n');
  const words = lines
    .map((line) =>
      line
        .split('\t')
        .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
        .join('<w:tab/>'),
    )
    .join('<w:br/>');
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${words}</w:r>`;
}
