/** A file of an archive. Names are plain letters, so that no reader has to guess their encoding. */
export interface ZipEntry {
  name: string;
  text: string;
}

export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
/** Deflate needs version 2.0 of the format. */
export const VERSION = 20;
export const DEFLATE = 8;
/** 1 January 1980, the first day that the format knows: the same entries give the same bytes. */
export const DATE = 0x0021;

/** Files as one ZIP archive, packed with deflate. Sizes are those of documents: below 4 GB, so without ZIP64. */
export async function toZip(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const bytes = new TextEncoder().encode(text);
    const packed = await deflate(bytes);
    const title = new TextEncoder().encode(name);
    // What the local header and the directory both say of a file.
    const facts = [
      ...[u16(VERSION), u16(0), u16(DEFLATE), u16(0), u16(DATE), u32(crc32(bytes))],
      ...[u32(packed.length), u32(bytes.length), u16(title.length), u16(0)],
    ];
    const local = join([u32(LOCAL), ...facts, title]);
    directory.push(
      join([u32(CENTRAL), u16(VERSION), ...facts, u16(0), u16(0), u16(0), u32(0), u32(offset), title]),
    );
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const list = join(directory);
  const count = u16(entries.length);
  const end = join([u32(END), u16(0), u16(0), count, count, u32(list.length), u32(offset), u16(0)]);
  return join([...parts, list, end]);
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packing = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packing).arrayBuffer());
}

/** What each byte does to the checksum of ZIP and PNG. */
function toCrcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    return crc;
  });
}

const CRC = toCrcTable();

/** The checksum of bytes, going on from that of the bytes before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

export const u16 = (value: number) => new Uint8Array([value, value >>> 8]);
export const u32 = (value: number) => new Uint8Array([value, value >>> 8, value >>> 16, value >>> 24]);

export function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
