import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findProgram, type Need } from './find-program.ts';
import { giveUp } from './tell-missing.ts';

/** Programs of the two browsers and of LibreOffice, and the folder with PostgreSQL's `initdb` and `postgres`. */
export type Machine = { [need in Need]?: string };

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

/**
 * Finds what the tests need, and installs what is missing where that is possible without asking (Debian, as root).
 * Ends the process with instructions where it is not. Quick when all is there.
 */
export function ensureMachine(needs: readonly Need[]): Machine {
  const isMissing = (need: Need): boolean => findProgram(need) === undefined;
  const missing = needs.filter(isMissing);
  if (missing.length > 0) {
    const mayInstall =
      process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
    if (!mayInstall || !install(missing) || missing.some(isMissing)) giveUp(needs.filter(isMissing));
  }
  const machine: Machine = {};
  for (const need of needs) {
    const path = findProgram(need);
    if (path !== undefined) machine[need] = path;
  }
  return machine;
}
