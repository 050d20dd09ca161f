import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
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
  const counts: unknown = JSON.parse(readFileSync(report, 'utf8'));
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
  } = counts as Record<string, number>;
  if (passed === undefined || failed === undefined) return { passed: 0, failed: 1 };
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
  project('server'),
  check('build for both browsers', 'build'),
  check('add-on rules of Mozilla', 'lint:addon'),
  project('browser'),
];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
