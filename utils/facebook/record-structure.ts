import { adapterVersion, findAll, findClosest } from './adapter.ts';
import { readAddress } from './address/read-address.ts';
import { LEFT_OUT, TAGS } from './structure/known-values.ts';
import type { Structure, StructureRow } from './structure/structure.ts';
import { toAttributes } from './structure/to-attributes.ts';
import { toTextShape } from './structure/to-text-shape.ts';

export interface RecordingLimits {
  nodes: number;
  depth: number;
  bytes: number;
  /** Of work in all, and of work at a stretch. */
  totalMs: number;
  sliceMs: number;
}

const LIMITS: RecordingLimits = { nodes: 5_000, depth: 60, bytes: 1_000_000, totalMs: 200, sliceMs: 12 };
/** In a long list the first ones tell the form; the rest is recorded if there is room in the end. */
const FIRST_CHILDREN = 10;
/** Drawings say nothing about structure. */
const CLOSED = new Set(['svg', 'canvas', 'video']);

interface Visit {
  node: Element | Text;
  depth: number;
  children: Recorded[];
  at: number;
}

interface Recorded {
  row?: StructureRow;
  children: Recorded[];
}

/**
 * Records the frame of the page for people who repair the extension: tags, roles, keys, lengths. Every value goes through a rule that
 * lets only known words and numbers of places pass; text, names, ids, addresses and classes do not. It runs only when the admin
 * asks, within bounds, in slices between which the page can breathe. Open dialogs come first: they are what breaks, and a feed
 * alone would use up all room.
 */
export async function recordStructure(
  root: Document,
  recordedOn: string,
  limits: Partial<RecordingLimits> = {},
): Promise<Structure> {
  const most = { ...LIMITS, ...limits };
  const base = root.baseURI;
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => numbers.get(id) ?? numbers.set(id, numbers.size + 1).size;
  const around = findAround(root);
  const top: Recorded = { children: [] };
  const queues: Record<'first' | 'next' | 'last', Visit[]> = { first: [], next: [], last: [] };
  queues.next.push({ node: root.documentElement, depth: 0, children: top.children, at: 0 });
  let cut: Structure['cut'];
  let nodes = 0;
  let bytes = 0;
  let worked = 0;
  let sliceFrom = performance.now();

  for (;;) {
    const visit = queues.first.pop() ?? queues.next.pop() ?? queues.last.pop();
    if (!visit) break;
    const took = performance.now() - sliceFrom;
    if (took > most.sliceMs) {
      worked += took;
      await new Promise((resolve) => setTimeout(resolve));
      sliceFrom = performance.now();
    }
    if (worked + (performance.now() - sliceFrom) > most.totalMs) cut = 'time';
    else if (nodes >= most.nodes) cut = 'nodes';
    else if (bytes >= most.bytes) cut = 'bytes';
    if (cut === 'time' || cut === 'nodes' || cut === 'bytes') break;

    const row = toRow(visit, base, numberOf);
    const size = JSON.stringify(row).length + 2;
    if (bytes + size > most.bytes) {
      cut = 'bytes';
      break;
    }
    nodes += 1;
    bytes += size;
    const recorded: Recorded = { row, children: [] };
    visit.children[visit.at] = recorded;
    if (!(visit.node instanceof Element) || CLOSED.has(visit.node.localName)) continue;
    if (visit.depth >= most.depth) cut ??= visit.node.firstChild ? 'depth' : undefined;
    else plan(visit.node, visit.depth + 1, recorded.children, around, queues);
  }
  return {
    format: 'so-tay-structure',
    version: 1,
    recordedOn,
    page: readAddress(root.location?.href ?? '').kind,
    language: toLanguage(root.documentElement.lang),
    adapterVersion: adapterVersion(),
    ...(cut ? { cut } : {}),
    rows: toRows(top),
  };
}

function plan(
  parent: Element,
  depth: number,
  children: Recorded[],
  around: ReadonlySet<Node>,
  queues: Record<'first' | 'next' | 'last', Visit[]>,
): void {
  const inHead = parent.localName === 'head';
  const nodes = [...parent.childNodes].filter(isRecorded).filter((node) => !inHead || isHeadFact(node));
  // Last in, first out: pushed backwards, so that the children are visited in their order.
  for (const [at, node] of [...nodes.entries()].toReversed()) {
    const queue = around.has(node) ? queues.first : at < FIRST_CHILDREN ? queues.next : queues.last;
    queue.push({ node, depth, children, at });
  }
}

/** Our own panel is no part of the page, and neither is what the page runs. */
function isRecorded(node: Node): node is Element | Text {
  if (node instanceof Text) return (node.nodeValue ?? '').trim() !== '';
  return node instanceof Element && !LEFT_OUT.has(node.localName) && node.localName !== 'so-tay-panel';
}

const isHeadFact = (node: Node): boolean =>
  node instanceof Element &&
  node.matches('link[rel="canonical"],meta[property="og:url"],meta[property="al:android:url"]');

function toRow({ node, depth }: Visit, base: string, numberOf: (id: string) => number): StructureRow {
  if (node instanceof Text) return [depth, '#text', toTextShape(node.nodeValue ?? '', !isByPeople(node))];
  const tag = node.localName.toLowerCase();
  return [depth, TAGS.has(tag) ? tag : 'x-other', toAttributes(node, base, numberOf)];
}

/** Comments and drafts: not even whether they hold one of Facebook's own words. */
const isByPeople = ({ parentElement: parent }: Text): boolean =>
  parent !== null && (parent.closest('[contenteditable]') !== null || !!findClosest(parent, 'comment'));

/** The open dialogs with all that is in them and all that is around them. */
function findAround(root: Document): ReadonlySet<Node> {
  const around = new Set<Node>();
  for (const dialog of findAll(root, 'dialog')) {
    for (let node: Node | null = dialog; node; node = node.parentNode) around.add(node);
    for (const inner of dialog.querySelectorAll('*')) around.add(inner);
  }
  return around;
}

function toRows({ row, children }: Recorded): StructureRow[] {
  // Sparse where a child was not reached.
  return [...(row ? [row] : []), ...children.flatMap((child) => toRows(child))];
}

const toLanguage = (lang: string): Structure['language'] =>
  lang.startsWith('vi') ? 'vi' : lang.startsWith('en') ? 'en' : 'other';
