// Installs the packages when they are missing or out of date, so that `npm start` and `npm test` work on a fresh
// clone. Runs on whatever Node the machine has (20 or later), before the project's own Node is there: built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const stamp = path.join(root, 'node_modules', '.deps-stamp');

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function wantedStamp() {
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', 'package.json']) hash.update(readFileSync(path.join(root, name)));
  return hash.digest('hex');
}

/** The environment without node_modules in PATH: npm must not run on the Node that it is about to delete. */
function environmentForNpm() {
  // Windows spells it Path; a second spelling beside it would win or lose by chance.
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = (process.env[key] ?? '').split(path.delimiter);
  return { ...process.env, [key]: folders.filter((it) => !it.includes('node_modules')).join(path.delimiter) };
}

function install() {
  console.log('Installing packages, about half a minute… / Đang cài các gói, khoảng nửa phút…');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: 'inherit', env: environmentForNpm() };
  // On Windows npm is npm.cmd, which only a shell can run.
  const result =
    process.platform === 'win32'
      ? spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true })
      : spawnSync('npm', args, options);
  if (result.error)
    giveUp(`npm could not be started (${result.error.message}). Is npm installed and on the PATH?`);
  if (result.status !== 0) {
    giveUp(
      'The packages could not be installed: npm says why above. Check the network and run the command again.',
    );
  }
}

/** The project brings its own Node 24 for Linux and 64-bit Windows; elsewhere the machine's must do. */
function checkNode() {
  if (existsSync(path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')))
    return;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  giveUp(`Node ${process.versions.node} is too old for this project: install Node 24 (https://nodejs.org).`);
}

const wanted = wantedStamp();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  install();
  writeFileSync(stamp, wanted);
}
checkNode();
