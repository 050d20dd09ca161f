import { crc32, inflateRawSync } from 'node:zlib';

/** The files of an archive as text, by its directory, read without any of the code that wrote it. Both places that tell checksum and sizes must be right. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, length, extra, comment] = [
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
    ];
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const name = file.toString('utf8', at + 46, at + 46 + length);
    const content = inflateRawSync(file.subarray(start, start + packed));
    const facts = [crc32(content), packed, content.length];
    const told = [at + 16, local + 14].map((from) => [0, 4, 8].map((next) => file.readUInt32LE(from + next)));
    // Programs that do not write in order give the sizes in the directory alone.
    const [listed, inPlace] = told;
    if (`${listed}` !== `${facts}` || (inPlace?.[1] !== 0 && `${inPlace}` !== `${facts}`))
      throw new Error(`${name}: ${told.join(' | ')}, but it is ${facts}`);
    files.set(name, content.toString('utf8'));
    at += 46 + length + extra + comment;
  }
  return files;
}
