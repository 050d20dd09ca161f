import { LibraryBytes } from './buffer.ts';

/** The files of one refresh, by file name. */
export type MemoryFiles = Map<string, Uint8Array>;

const folders = new Map<string, MemoryFiles>();

/**
 * Stands in for `node:fs` inside tuf-js: nothing touches a disk. While `act` runs, `folder` is a directory that holds
 * `files`; what the library writes is found in the map afterwards.
 */
export async function withFolder<T>(folder: string, files: MemoryFiles, act: () => Promise<T>): Promise<T> {
  folders.set(folder, files);
  try {
    return await act();
  } finally {
    folders.delete(folder);
  }
}

function find(path: string): { files: MemoryFiles; name: string } {
  const at = path.indexOf('/');
  const files = folders.get(path.slice(0, at));
  if (files === undefined) throw new Error(`no such folder: ${path}`);
  return { files, name: path.slice(at + 1) };
}

function readFileSync(path: string): LibraryBytes {
  const { files, name } = find(path);
  // tuf-js 6.0.2 writes the metadata of a role under its encoded name but looks for it under the bare one, so that a role with a
  // slash in its name would be downloaded again each time.
  const bytes = files.get(`${encodeURIComponent(name.replace(/\.json$/, ''))}.json`);
  if (bytes === undefined) throw new Error(`no such file: ${path}`);
  return new LibraryBytes(bytes);
}

function writeFileSync(path: string, text: string): void {
  const { files, name } = find(path);
  files.set(name, new TextEncoder().encode(text));
}

function existsSync(path: string): boolean {
  const { files, name } = find(path);
  return files.has(name);
}

async function* createReadStream(path: string): AsyncGenerator<LibraryBytes> {
  const { files, name } = find(path);
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`no such file: ${path}`);
  yield new LibraryBytes(bytes);
}

function copyFileSync(from: string, to: string): void {
  const source = find(from);
  const bytes = source.files.get(source.name);
  if (bytes === undefined) throw new Error(`no such file: ${from}`);
  const target = find(to);
  target.files.set(target.name, bytes);
}

const fs = { readFileSync, writeFileSync, existsSync, createReadStream, copyFileSync };

export { fs as 'module.exports' };
