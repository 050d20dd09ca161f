import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** What the tests need and npm cannot bring. */
export type Need = 'chromium' | 'firefox' | 'postgresql' | 'libreoffice';

/** Programs of the two browsers and of LibreOffice, and the folder with PostgreSQL's `initdb` and `postgres`. */
export type Machine = { [need in Need]?: string };

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

function find(need: Need): string | undefined {
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

function run(command: string, ...args: string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

const aptInstall = (...names: string[]): boolean =>
  run('apt-get', 'install', '-y', '--no-install-recommends', ...names);

/**
 * Debian's package makes a database cluster and starts a server of its own, on a port that something else may want;
 * the tests run theirs. postgresql-common, which holds the switch, is therefore installed and told first.
 */
function installPostgresql(): boolean {
  if (!aptInstall('postgresql-common')) return false;
  const file = '/etc/postgresql-common/createcluster.conf';
  const settings = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!/^\s*create_main_cluster/m.test(settings))
    writeFileSync(file, `${settings}\ncreate_main_cluster = false\n`);
  return aptInstall('postgresql');
}

/** Small fonts for screenshots that can be read: Liberation has all Vietnamese letters, Noto Color Emoji the rest. */
const FONTS = ['fonts-liberation', 'fonts-noto-color-emoji'];

/** Without a desktop: documents are converted, never shown. */
const OFFICE = ['libreoffice-writer', 'libreoffice-calc'];

function install(missing: readonly Need[]): boolean {
  const browsers = missing.flatMap(
    (need) =>
      ({ chromium: ['chromium'], firefox: ['firefox-esr'], postgresql: [], libreoffice: OFFICE })[need],
  );
  if (!run('apt-get', 'update')) return false;
  if (browsers.length > 0 && !aptInstall(...browsers, ...FONTS)) return false;
  return !missing.includes('postgresql') || installPostgresql();
}

const names: { [need in Need]: string } = {
  chromium: 'Chromium (or Chrome for Testing; Google Chrome itself does not load test extensions)',
  firefox: 'Firefox (140 or later, not the snap)',
  postgresql: 'PostgreSQL (15 or later, with initdb)',
  libreoffice: 'LibreOffice (7.4 or later, with Writer and Calc)',
};

function recipe(need: Need): string {
  const recipes: Record<string, { [need in Need]: string }> = {
    linux: {
      chromium: 'sudo apt-get install chromium      (Ubuntu: npx @puppeteer/browsers install chrome@stable)',
      firefox:
        'sudo apt-get install firefox-esr   (Ubuntu: https://support.mozilla.org/kb/install-firefox-linux)',
      postgresql: 'sudo apt-get install postgresql',
      libreoffice: 'sudo apt-get install libreoffice-writer libreoffice-calc',
    },
    darwin: {
      chromium: 'npx @puppeteer/browsers install chrome@stable --path ~/.cache/puppeteer',
      firefox: 'brew install --cask firefox',
      postgresql: 'brew install postgresql@17',
      libreoffice: 'brew install --cask libreoffice',
    },
    win32: {
      chromium: 'npx @puppeteer/browsers install chrome@stable --path %USERPROFILE%\\.cache\\puppeteer',
      firefox: 'winget install Mozilla.Firefox',
      postgresql: 'winget install PostgreSQL.PostgreSQL.17',
      libreoffice: 'winget install TheDocumentFoundation.LibreOffice',
    },
  };
  return (recipes[process.platform] ?? recipes.linux)?.[need] ?? '';
}

function giveUp(missing: readonly Need[]): never {
  const lines = missing.map(
    (need) => `  - ${names[need]}\n      ${recipe(need)}\n      ${places[need].variable}=…`,
  );
  console.error(
    [
      'The tests need programs that are not on this machine. Install them, or name the path in the variable shown:',
      'Máy này chưa có các chương trình cần để chạy kiểm thử. Hãy cài theo lệnh bên dưới, hoặc ghi đường dẫn vào biến:',
      ...lines,
      'Then run the same command again. / Sau đó chạy lại lệnh vừa rồi.',
    ].join('\n'),
  );
  process.exit(1);
}

/**
 * Finds what the tests need, and installs what is missing where that is possible without asking (Debian, as root).
 * Ends the process with instructions where it is not. Quick when all is there.
 */
export function ensureMachine(needs: readonly Need[]): Machine {
  const isMissing = (need: Need): boolean => find(need) === undefined;
  const missing = needs.filter(isMissing);
  if (missing.length > 0) {
    const mayInstall =
      process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
    if (!mayInstall || !install(missing) || missing.some(isMissing)) giveUp(needs.filter(isMissing));
  }
  const machine: Machine = {};
  for (const need of needs) {
    const path = find(need);
    if (path !== undefined) machine[need] = path;
  }
  return machine;
}
