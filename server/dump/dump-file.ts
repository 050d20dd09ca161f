import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { pipeline as pipelineToEnd } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { DumpError } from './dump-line.ts';

const isPacked = (path: string) => path.endsWith('.gz');

/**
 * Writes lines to a new file, readable by its owner only, packed when its name ends in `.gz`. The name appears when all is on the disk.
 * @throws {DumpError} when there is such a file already.
 */
export async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  if (existsSync(path)) throw new DumpError(`There is a file ${path} already.`);
  const part = `${path}.part`;
  const file = createWriteStream(part, { mode: 0o600, flush: true });
  try {
    if (isPacked(path)) await pipelineToEnd(lines, toChunks, createGzip(), file);
    else await pipelineToEnd(lines, toChunks, file);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** @throws {DumpError} when there is no such file, or it cannot be read or unpacked. */
export async function* readLines(path: string): AsyncGenerator<string> {
  if (!existsSync(path)) throw new DumpError(`There is no file ${path}.`);
  const bytes = createReadStream(path);
  // With its callback the pipeline hands an error on to whoever reads below.
  const input = isPacked(path) ? pipeline(bytes, createGunzip(), () => undefined) : bytes;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Not node:readline: it also breaks lines at U+2028, which JSON leaves as it is.
  let rest = '';
  try {
    for await (const chunk of input) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    if (!(error instanceof Error) || error instanceof DumpError) throw error;
    throw new DumpError(`${path} cannot be read: ${error.message}`);
  } finally {
    bytes.destroy();
  }
  if (rest !== '') yield rest;
}

const CHUNK = 64 * 1024;

async function* toChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
