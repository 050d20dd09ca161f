import type { PaperStyle } from '../contract/paper.ts';

interface Look {
  /** In points. */
  size: number;
  bold?: true;
  italic?: true;
  align: 'left' | 'center' | 'both';
  /** Room above and below, in points. */
  before?: number;
  after?: number;
  /** Of the first line, in millimetres. */
  indent?: number;
  /** Stays on the page of what follows. */
  withNext?: true;
}

/** Sizes of decree 30/2020/NĐ-CP, appendix I, on which the unions' own layout (933/QĐ-TLĐ) is based. */
const LOOKS: Record<PaperStyle | 'cell', Look> = {
  superior: { size: 12, align: 'center' },
  issuer: { size: 12, bold: true, align: 'center' },
  nation: { size: 12, bold: true, align: 'center' },
  motto: { size: 13, bold: true, align: 'center' },
  number: { size: 13, align: 'center', before: 6 },
  place: { size: 14, italic: true, align: 'center', before: 6 },
  title: { size: 14, bold: true, align: 'center', before: 18, withNext: true },
  subject: { size: 14, bold: true, align: 'center', withNext: true },
  address: { size: 14, align: 'center', before: 12, after: 6 },
  heading: { size: 14, bold: true, align: 'left', before: 12, after: 6, withNext: true },
  subheading: { size: 14, bold: true, italic: true, align: 'left', before: 8, after: 6, withNext: true },
  body: { size: 14, align: 'both', before: 6, after: 6, indent: 12.7 },
  hint: { size: 13, italic: true, align: 'both', after: 6, indent: 12.7, withNext: true },
  dots: { size: 14, align: 'both', after: 6 },
  signer: { size: 14, bold: true, align: 'center' },
  sign_hint: { size: 13, italic: true, align: 'center', after: 72 },
  recipients: { size: 12, bold: true, italic: true, align: 'left' },
  recipient: { size: 11, align: 'left' },
  cell: { size: 12, align: 'left', before: 2, after: 2 },
};

const FONT = 'Times New Roman';

/** The styles as a part of the document; each is called as its line in the paper. */
export function toStylesXml(language: 'vi' | 'en'): string {
  const lang = language === 'vi' ? 'vi-VN' : 'en-GB';
  return `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}" w:eastAsia="${FONT}"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="${lang}" w:eastAsia="${lang}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${Object.entries(
    LOOKS,
  )
    .map(([id, look]) => toStyleXml(id, look))
    .join('')}</w:styles>`;
}

/** Its name is one that Word has no style of its own for. */
function toStyleXml(id: string, look: Look): string {
  const { size, bold, italic, align, before = 0, after = 0, indent, withNext } = look;
  const paragraph = [
    withNext ? '<w:keepNext/>' : '',
    `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`,
    indent === undefined ? '' : `<w:ind w:firstLine="${toTwips(indent)}"/>`,
    `<w:jc w:val="${align}"/>`,
  ].join('');
  const run = [
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
  ].join('');
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="So tay ${id}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

/** Millimetres in the unit of Word, the twentieth of a point. */
export function toTwips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}
