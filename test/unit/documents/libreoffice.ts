import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureMachine } from '../../../scripts/ensure-machine.ts';

const FILTERS = {
  html: 'html:HTML (StarWriter)',
  pdf: 'pdf',
  xlsx: 'xlsx',
  /** Every sheet a file of its own, called `name-sheet.csv`; cells as they are shown. */
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
};

/** Lets LibreOffice open files and write what it read in another format: names with their bytes. One start for all of them; those in CSV by themselves. */
export function convert(
  files: Readonly<Record<string, Uint8Array>>,
  to: keyof typeof FILTERS,
): Map<string, Buffer> {
  const { libreoffice = '' } = ensureMachine(['libreoffice']);
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-office-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const out = join(folder, 'out');
    const { status, stderr } = spawnSync(
      libreoffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        // On the command line the mark at the start is not believed; in its window LibreOffice asks, and proposes UTF-8.
        ...(Object.keys(files).every((name) => name.endsWith('.csv')) ? ['--infilter=CSV:44,34,76'] : []),
        '--convert-to',
        FILTERS[to],
        '--outdir',
        out,
        ...Object.keys(files).map((name) => join(folder, name)),
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
    return new Map(readdirSync(out).map((name) => [name.normalize('NFC'), readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
