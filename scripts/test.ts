import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { ensureMachine } from './ensure-machine.ts';

/**
 * The whole proof, one step after the other; a step that fails does not keep the later ones from running, so that one run
 * tells everything. The last line is `N passed, N failed`: tests counted by vitest, every other step as one.
 */
const REPORTS = 'test-output/reports';

interface Tally {
  passed: number;
  failed: number;
}

/** What is read of vitest's own report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: FileReport[];
}

interface FileReport {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
}

/** Told once more at the end: thousands of lines lie between them and the last one. */
const failures: string[] = [];

function toFailures({ name, status, message, assertionResults }: FileReport): string[] {
  const file = relative('.', name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  // A file that could not be read, or whose preparation failed, has no failed test.
  if (failed.length === 0) return status === 'failed' ? [`${file}: ${toFirstLine(message)}`] : [];
  return failed.map(
    ({ fullName, failureMessages = [] }) => `${file} > ${fullName}: ${toFirstLine(failureMessages[0])}`,
  );
}

const toFirstLine = (message = '') => message.split('\n', 1)[0] ?? '';

function run(title: string, command: string, parameters: readonly string[]): boolean {
  console.log(`\n--- ${title}`);
  return (
    spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

/** Steps without a count of their own. */
function check(title: string, script: string): Tally {
  const passed = run(title, 'npm', ['run', '-s', script]);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A vitest project, counted from its own report. No report, or a run that ends badly without a failed test, is a failure. */
function project(name: string): Tally {
  const report = `${REPORTS}/${name}.json`;
  const ended = run(`tests: ${name}`, 'npx', [
    'vitest',
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const told = JSON.parse(readFileSync(report, 'utf8')) as Partial<Report>;
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, testResults = [] } = told;
  if (passed === undefined || failed === undefined) return { passed: 0, failed: 1 };
  failures.push(...testResults.flatMap(toFailures));
  // A skipped test proves nothing, so it counts against us.
  const bad = failed + (skipped ?? 0);
  return { passed, failed: bad === 0 && (!ended || passed === 0) ? 1 : bad };
}

rmSync('test-output', { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
ensureMachine(['chromium', 'firefox', 'postgresql', 'libreoffice']);
const tallies = [
  check('format', 'format:check'),
  check('lint', 'lint'),
  check('types', 'types'),
  project('unit'),
  project('dom'),
  project('server'),
  check('build for both browsers', 'build'),
  check('add-on rules of Mozilla', 'lint:addon'),
  project('browser'),
];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
if (failures.length > 0) console.log(`\n--- failed tests\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
