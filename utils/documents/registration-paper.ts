import type { ListedPage } from '../contract/page.ts';
import type { Paper, PaperBlock, PaperCell, PaperStyle, PaperTable } from '../contract/paper.ts';
import type { Registration } from '../contract/registration.ts';
import { registrationForm as form } from '../i18n/vi/registration-form.ts';
import { reportPaper } from '../i18n/vi/report-paper.ts';
import { toIssuer, toSignature } from './letter-parts.ts';

interface Facts extends Registration {
  unitName: string;
  /** The unit's own pages. */
  pages: readonly ListedPage[];
}

/** Rows to be filled in by hand where nothing is known. */
const BLANK_ROWS = 3;

/** The list of pages and officers of letter 20/LĐLĐ: two tables with exactly its columns. */
export function toRegistrationPaper({ unitName, superiorName, pages, officers }: Facts): Paper {
  const { pageColumns, officerColumns } = form;
  return {
    title: `${form.title} ${form.subject}`,
    language: 'vi',
    foot: '',
    blocks: [
      {
        kind: 'columns',
        leftWidth: 80,
        left: toIssuer(unitName, superiorName, form.dots),
        right: [],
      },
      line('title', form.title),
      line('subject', form.subject),
      line('heading', form.pages),
      toTable(
        [
          [pageColumns.number, 12],
          [pageColumns.unit, 40],
          [pageColumns.page, 38],
          [pageColumns.link, 48],
          [pageColumns.note, 22],
        ],
        pages.map(({ name, key }) => [
          { text: unitName },
          { text: name },
          {
            text: `https://www.facebook.com/${key}`,
            link: `https://www.facebook.com/${encodeURIComponent(key)}`,
          },
          { text: '' },
        ]),
      ),
      line('heading', form.officers),
      toTable(
        [
          [officerColumns.number, 12],
          [officerColumns.name, 42],
          [officerColumns.position, 34],
          [officerColumns.unit, 42],
          [officerColumns.phone, 30],
        ],
        officers.map(({ name, position, unit, phone }) =>
          [name, position, unit, phone].map((text) => ({ text })),
        ),
      ),
      // Room above the signature.
      line('recipient', ''),
      toSignature([], { reportPaper }),
    ],
  };
}

function line(style: PaperStyle, text: string): PaperBlock {
  return { kind: 'line', line: { style, text } };
}

/** A table whose first column counts its rows. */
function toTable(columns: readonly [string, number][], rows: readonly PaperCell[][]): PaperTable {
  const blank = Array.from({ length: BLANK_ROWS }, () => columns.slice(1).map(() => ({ text: '' })));
  return {
    kind: 'table',
    columns: columns.map(([title, width]) => ({ title, width })),
    rows: (rows.length > 0 ? rows : blank).map((row, index) => [
      { text: String(index + 1), align: 'center' },
      ...row,
    ]),
  };
}
