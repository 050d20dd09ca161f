/** Bytes as tuf-js knows them: `toString` gives text. Other encodings are never asked for. */
export class LibraryBytes extends Uint8Array {
  override toString(_encoding?: 'utf8'): string {
    // Node keeps a byte order mark, and JSON.parse then refuses the file; a browser would silently drop it.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this);
  }

  readUInt32BE(): number {
    return new DataView(this.buffer, this.byteOffset).getUint32(0);
  }
}

/** Stands in for Node's `Buffer` inside tuf-js and @tufjs/models: exactly what these two use of it. */
export const Buffer = {
  from(source: string | ArrayLike<number>, encoding?: 'hex' | 'utf8'): LibraryBytes {
    if (typeof source !== 'string') return new LibraryBytes(source);
    return new LibraryBytes(encoding === 'hex' ? fromHex(source) : new TextEncoder().encode(source));
  },
  concat(parts: readonly Uint8Array[]): LibraryBytes {
    const whole = new LibraryBytes(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  },
};

/** Like Node, ends at the first pair that is not hex: a spoilt signature is then too short, and refused. */
function fromHex(text: string): number[] {
  const pairs = /^(?:[0-9a-f]{2})*/i.exec(text)?.[0].match(/../g) ?? [];
  return pairs.map((pair) => Number.parseInt(pair, 16));
}
