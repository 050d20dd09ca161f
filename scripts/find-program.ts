import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** What the tests need and npm cannot bring. */
export type Need = 'chromium' | 'firefox' | 'postgresql' | 'libreoffice';

interface Place {
  /** An environment variable with the path, which goes before all else. */
  variable: string;
  /** Names to look for in PATH. */
  names: string[];
  /** Usual places, as glob patterns, best first. */
  patterns: string[];
}

const home = homedir().replaceAll('\\', '/');

/*
 * Google Chrome itself is not among them: since version 137 its branded builds ignore --load-extension
 * (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY). Chromium and Chrome for Testing obey.
 */
const places: { [need in Need]: Place } = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'],
    patterns: [
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      'C:/Program Files/Chromium/Application/chrome.exe',
      `${home}/AppData/Local/Chromium/Application/chrome.exe`,
      // Where `npx @puppeteer/browsers install chrome` and Playwright put theirs.
      `${home}/.cache/puppeteer/chrome/*/chrome-*/{chrome,chrome.exe}`,
      `${home}/.cache/puppeteer/chrome/*/chrome-*/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
      `${home}/{.cache,Library/Caches,AppData/Local}/ms-playwright/chromium-*/chrome-*/{chrome,chrome.exe}`,
      `${home}/Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*`,
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    patterns: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${home}/Applications/Firefox.app/Contents/MacOS/firefox`,
      'C:/Program Files/Mozilla Firefox/firefox.exe',
      '/usr/lib{,64}/firefox{,-esr}/firefox{,-esr}',
    ],
  },
  postgresql: {
    variable: 'POSTGRES_BIN',
    names: ['initdb'],
    patterns: [
      '/usr/lib/postgresql/*/bin/initdb',
      '/usr/pgsql-*/bin/initdb',
      '/opt/homebrew/opt/postgresql@*/bin/initdb',
      '/usr/local/opt/postgresql@*/bin/initdb',
      '/Applications/Postgres.app/Contents/Versions/*/bin/initdb',
      'C:/Program Files/PostgreSQL/*/bin/initdb.exe',
    ],
  },
  libreoffice: {
    variable: 'SOFFICE_PATH',
    names: ['soffice'],
    patterns: [
      '/usr/lib{,64}/libreoffice/program/soffice',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:/Program Files/LibreOffice/program/soffice.exe',
    ],
  },
};

/** Ubuntu's chromium and firefox commands start a snap, which may not read a profile in the temporary folder. */
function isSnap(program: string): boolean {
  if (program.includes('/snap/')) return true;
  const start = readFileSync(program).subarray(0, 4_096).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/bin/');
}

/** Debian packs LibreOffice in parts: what opens workbooks need not open letters. */
function hasWriterAndCalc(program: string): boolean {
  const parts = ['libswlo.so', 'libsclo.so'].map((part) => join(dirname(program), part));
  return process.platform !== 'linux' || parts.every((part) => existsSync(part));
}

/** The program of a browser or of LibreOffice, or the folder with PostgreSQL's `initdb` and `postgres`. */
export function findProgram(need: Need): string | undefined {
  const { variable, names, patterns } = places[need];
  const told = process.env[variable];
  if (told) return told;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((it) => it !== '' && !it.includes('node_modules'));
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  // The newest version first, where several are installed side by side.
  const byVersion = new Intl.Collator('en', { numeric: true });
  const usual = patterns.flatMap((pattern) => globSync(pattern).sort((a, b) => byVersion.compare(b, a)));
  const found = [...onPath, ...usual].filter((path) => existsSync(path)).map((path) => realpathSync(path));
  if (need === 'libreoffice') return found.find(hasWriterAndCalc);
  if (need !== 'postgresql') return found.find((path) => !isSnap(path));
  const folder = found
    .map((path) => dirname(path))
    .find((path) => existsSync(join(path, `postgres${suffix}`)));
  return folder;
}

/** The environment variable that names a program. */
export function variableOf(need: Need): string {
  return places[need].variable;
}
