import { toPlainText } from './plain-text.ts';
import type { SheetCell, SheetColumn } from './sheet.ts';
import { HEADER_HEIGHT, LINE_HEIGHT, toRowHeight } from './xlsx.ts';
import { toXmlText } from './xml.ts';
import { toZipPieces } from './zip-stream.ts';

/** A table whose rows are asked for while it is written. */
export interface StreamedSheet {
  name: string;
  columns: readonly SheetColumn[];
  rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>;
  /** Below the table and no part of what is filtered; asked for after the last row. */
  closing?: () => readonly SheetCell[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `xmlns="${OFFICE}/spreadsheetml/2006/main"`;
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The looks of cells by their places in `STYLES`. */
const HEADER = 1;
const TEXT = 2;
const NUMBER = 3;
const BOLD = 2;

const FONT = '<sz val="12"/><name val="Times New Roman"/><family val="1"/>';
const SIDES = ['left', 'right', 'top', 'bottom'];
const LINE = SIDES.map((side) => `<${side} style="thin"><color rgb="FFB8C2CC"/></${side}>`).join('');
const TOP = '<alignment vertical="top" wrapText="1"/>';
const CENTRE = '<alignment horizontal="center" vertical="top"/>';
const look = (format: number, font: number, alignment: string, fill = 0) =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
/** 49 is Excel's own "text" format: editing such a cell later cannot turn it into a number or a formula. 1.234 as Vietnamese is written. */
const STYLES = `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-42A]#,##0"/></numFmts><fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4EDF6"/></patternFill></fill></fills><borders count="2"><border/><border>${LINE}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/>${look(49, 1, '<alignment horizontal="center" vertical="center" wrapText="1"/>', 2)}${look(49, 0, TOP)}${look(164, 0, CENTRE)}${look(49, 1, TOP)}${look(164, 1, CENTRE)}</cellXfs></styleSheet>`;

/**
 * Tables that are too long to be made at once as an Excel workbook: rows are asked for as the bytes are read, and memory stays the same
 * however many there are. Text is text in it, never a formula; the header is frozen, repeated on paper, and filters.
 */
export function toXlsxStream(sheets: readonly StreamedSheet[]): ReadableStream<Uint8Array> {
  const pieces = toZipPieces([
    { name: '[Content_Types].xml', texts: [XML, toContentTypesXml(sheets)] },
    { name: '_rels/.rels', texts: [XML, toRelationsXml([['officeDocument', 'xl/workbook.xml']])] },
    { name: 'xl/workbook.xml', texts: [XML, toWorkbookXml(sheets)] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      texts: [
        XML,
        toRelationsXml([
          ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
          ['styles', 'styles.xml'],
        ]),
      ],
    },
    { name: 'xl/styles.xml', texts: [XML, STYLES] },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      texts: toSheetXml(sheet),
    })),
  ]);
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => void (await pieces.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}

/** Rows that become text at once. */
const AT_ONCE = 250;

async function* toSheetXml({ columns, rows, closing }: StreamedSheet): AsyncGenerator<string> {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const titles = columns.map(({ title }): SheetCell => ({ kind: 'text', value: title }));
  yield `${XML}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${toRowXml(titles, 1, HEADER_HEIGHT, 'header')}`;
  let last = 1;
  let piece: string[] = [];
  for await (const row of rows) {
    last += 1;
    if (piece.push(toRowXml(row, last, toRowHeight(row, columns))) < AT_ONCE) continue;
    yield piece.join('');
    piece = [];
  }
  const end = closing ? toRowXml(closing(), last + 1, LINE_HEIGHT, 'bold') : '';
  const filter = `<autoFilter ref="A1:${toLetters(columns.length - 1)}${last}"/>`;
  yield `${piece.join('')}${end}</sheetData>${filter}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="75" pageOrder="overThenDown" orientation="landscape"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`;
}

function toRowXml(
  row: readonly SheetCell[],
  number: number,
  height: number,
  tone?: 'header' | 'bold',
): string {
  const cells = row.map((cell, index) => {
    const place = `${toLetters(index)}${number}`;
    const style = (plain: number) => (tone === 'header' ? HEADER : plain + (tone === 'bold' ? BOLD : 0));
    if (cell.kind === 'empty') return `<c r="${place}" s="${style(TEXT)}"/>`;
    if (cell.kind === 'number' || cell.kind === 'rate') {
      return `<c r="${place}" s="${style(NUMBER)}"><v>${cell.value}</v></c>`;
    }
    const text = cell.kind === 'text' ? cell.value : cell.kind === 'day' ? cell.day : cell.url;
    return `<c r="${place}" s="${style(TEXT)}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(text)}</t></is></c>`;
  });
  return `<row r="${number}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

/** A, B, … Z, AA … counted from 0. */
function toLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${toLetters(Math.floor(column / 26) - 1)}${letter}`;
}

function toWorkbookXml(sheets: readonly StreamedSheet[]): string {
  const names = sheets.map(({ name }) => toXmlText(toPlainText(name)));
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  const titles = names.map((name, index) => {
    const quoted = name.replaceAll('&apos;', '&apos;&apos;');
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">&apos;${quoted}&apos;!$A:$B,&apos;${quoted}&apos;!$1:$1</definedName>`;
  });
  return `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}

function toRelationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const lines = relations.map(
    ([type, target], index) =>
      `<Relationship Id="r${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${OFFICE}/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function toContentTypesXml(sheets: readonly StreamedSheet[]): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  return `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${sheets.map((_, index) => override(`worksheets/sheet${index + 1}`, 'worksheet')).join('')}</Types>`;
}
