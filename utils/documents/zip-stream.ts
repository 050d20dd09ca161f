import { CENTRAL, crc32, DATE, DEFLATE, END, join, LOCAL, u16, u32, VERSION } from './zip.ts';

/** A file of an archive whose text is made while it is read. Names are plain letters. */
export interface StreamedEntry {
  name: string;
  texts: AsyncIterable<string> | Iterable<string>;
}

const DESCRIPTOR = 0x08074b50;
/** Checksum and sizes come after the bytes: nobody knows them before. */
const FLAGS = 1 << 3;

/** A ZIP archive of which only a small piece is in memory. No file of it may be as long as 4 GB. */
export async function* toZipPieces(
  entries: readonly StreamedEntry[],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, texts } of entries) {
    const title = new TextEncoder().encode(name);
    const begin = [u16(VERSION), u16(FLAGS), u16(DEFLATE), u16(0), u16(DATE)];
    const rest = [u16(title.length), u16(0)];
    const local = join([u32(LOCAL), ...begin, u32(0), u32(0), u32(0), ...rest, title]);
    const counter = { crc: 0, length: 0 };
    let packed = 0;
    yield local;
    for await (const piece of deflate(texts, counter)) {
      packed += piece.length;
      yield piece;
    }
    const facts = [u32(counter.crc), u32(packed), u32(counter.length)];
    yield join([u32(DESCRIPTOR), ...facts]);
    const place = [u16(0), u16(0), u16(0), u32(0), u32(offset), title];
    directory.push(join([u32(CENTRAL), u16(VERSION), ...begin, ...facts, ...rest, ...place]));
    offset += local.length + packed + 16;
  }
  const list = join(directory);
  const count = u16(entries.length);
  yield join([list, u32(END), u16(0), u16(0), count, count, u32(list.length), u32(offset), u16(0)]);
}

async function* deflate(
  texts: StreamedEntry['texts'],
  counter: { crc: number; length: number },
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const source = toIterator(texts);
  const encoder = new TextEncoder();
  const plain = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { value, done } = await source.next();
        if (done) return controller.close();
        const bytes = encoder.encode(value);
        counter.length += bytes.length;
        counter.crc = crc32(bytes, counter.crc);
        controller.enqueue(bytes);
      },
    },
    { highWaterMark: 0 },
  );
  const reader = plain.pipeThrough(new CompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever hangs up in the middle is read for no more.
    await reader.cancel().catch(() => undefined);
    await source.return?.();
  }
}

function toIterator(texts: StreamedEntry['texts']): AsyncIterator<string> | Iterator<string> {
  return Symbol.asyncIterator in texts ? texts[Symbol.asyncIterator]() : texts[Symbol.iterator]();
}
