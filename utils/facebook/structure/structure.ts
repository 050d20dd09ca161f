import type { FacebookKind } from '../address/address.ts';

/** Depth, then a tag with its attributes, or `#text` with its shape. Rows stand in the order of the document. */
export type StructureRow =
  | readonly [depth: number, tag: string, attributes: Readonly<Record<string, string>>]
  | readonly [depth: number, tag: '#text', shape: string];

/** The frame of a page without anything that stands in it. */
export interface Structure {
  format: 'so-tay-structure';
  version: 1;
  recordedOn: string;
  page: FacebookKind;
  language: 'vi' | 'en' | 'other';
  adapterVersion: number;
  /** Why it is not the whole page, if it is not. */
  cut?: 'nodes' | 'depth' | 'bytes' | 'time';
  rows: readonly StructureRow[];
}

/** As a file: one row a line, so that a person can read it before giving it away, and compare two of them. */
export function toStructureText({ rows, ...head }: Structure): string {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"rows":[\n${lines}\n]}\n`;
}
