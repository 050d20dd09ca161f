import type { Paper } from '../contract/paper.ts';
import { toBodyXml } from './docx-body.ts';
import { toStylesXml, toTwips } from './docx-styles.ts';
import { toXmlText } from './xml.ts';
import { toZip } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org';
const WORD = `xmlns:w="${OFFICE}/wordprocessingml/2006/main"`;
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** What a Word document's own text is called among types. */
const MAIN = 'document.main';

/** Parts that the document refers to, by the name under which it does. */
const PARTS = ['styles', 'settings', 'header', 'footer'] as const;

/** A paper as a Word document: A4, Times New Roman, pages numbered from the second on. */
export async function toDocx(paper: Paper): Promise<Uint8Array> {
  const links: string[] = [];
  const body = toBodyXml(paper.blocks, (url) => `link${links.push(url)}`);
  const files: [name: string, xml: string][] = [
    ['[Content_Types].xml', toContentTypesXml()],
    [
      '_rels/.rels',
      toRelationsXml([
        ['rId1', `${RELATIONS}/officeDocument`, 'word/document.xml'],
        ['rId2', `${OFFICE}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', toPropertiesXml(paper)],
    ['word/document.xml', toDocumentXml(body)],
    ['word/_rels/document.xml.rels', toDocumentRelationsXml(links)],
    ['word/styles.xml', toStylesXml(paper.language)],
    [
      'word/settings.xml',
      `<w:settings ${WORD}><w:zoom w:percent="100"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    ],
    [
      'word/header.xml',
      `<w:hdr ${WORD}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>`,
    ],
    [
      'word/footer.xml',
      `<w:ftr ${WORD}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:i/><w:color w:val="555555"/><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">${toXmlText(paper.foot)}</w:t></w:r></w:p></w:ftr>`,
    ],
  ];
  return await toZip(files.map(([name, xml]) => ({ name, text: XML + xml })));
}

/** Margins as in decree 30: 20 mm above, below and right, 30 mm left. The first page has no number, but the same foot. */
function toDocumentXml(body: string): string {
  const side = (name: string, millimetres: number) => `w:${name}="${toTwips(millimetres)}"`;
  const margins = [side('top', 20), side('right', 20), side('bottom', 20), side('left', 30)].join(' ');
  return `<w:document ${WORD} xmlns:r="${RELATIONS}"><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:footerReference w:type="first" r:id="footer"/><w:pgSz w:w="${toTwips(210)}" w:h="${toTwips(297)}"/><w:pgMar ${margins} ${side('header', 10)} ${side('footer', 9)} w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`;
}

function toContentTypesXml(): string {
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('word/document.xml', `${TYPE}.${MAIN}+xml`)}${PARTS.map((part) => override(`word/${part}.xml`, `${TYPE}.${part}+xml`)).join('')}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`;
}

type Relation = [id: string, type: string, target: string, mode?: 'External'];

function toRelationsXml(relations: readonly Relation[]): string {
  const lines = relations.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${toXmlText(target)}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `<Relationships xmlns="${OFFICE}/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function toDocumentRelationsXml(links: readonly string[]): string {
  return toRelationsXml([
    ...PARTS.map((part): Relation => [part, `${RELATIONS}/${part}`, `${part}.xml`]),
    ...links.map((url, index): Relation => [`link${index + 1}`, `${RELATIONS}/hyperlink`, url, 'External']),
  ]);
}

function toPropertiesXml({ title, language }: Paper): string {
  return `<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${toXmlText(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;
}
