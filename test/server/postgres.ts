import { type SpawnOptions, type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureMachine } from '../../scripts/ensure-machine.ts';
import { makeTemplates, type Templates } from './templates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server on a Unix socket, for this run of the tests only. */
    postgresUrl: string;
    /** Databases on it and beside it that tests begin with a copy of. */
    templates: Templates;
  }
}

/** PostgreSQL refuses to run as root; `nobody` exists everywhere and owns nothing. */
const NOBODY = 65534;

/** Some hundred databases are made in a run, and none is kept: where there is room, they do not wear the disk. */
const MEMORY = '/dev/shm';
const ROOM = 8e9;

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > ROOM;
}

interface OwnPostgres {
  url: string;
  /** As an operator does it: connections are cut, work under way is undone. */
  restart: () => Promise<void>;
  stop: () => void;
}

/** Starts a PostgreSQL of our own before the server tests, and gives what stops it. */
export async function setup(project: TestProject): Promise<() => void> {
  const { url, stop } = startPostgres();
  try {
    const { remove, ...templates } = await makeTemplates(url);
    project.provide('postgresUrl', url);
    project.provide('templates', templates);
    return () => {
      stop();
      remove();
    };
  } catch (error) {
    stop();
    throw error;
  }
}

export function startPostgres(): OwnPostgres {
  const bin = ensureMachine(['postgresql']).postgresql ?? '';
  // Short and not under TMPDIR: the path of a Unix socket may have some 100 characters only.
  const directory = mkdtempSync(join(hasRoom(MEMORY) ? MEMORY : '/tmp', 'so-tay-pg-'));
  const data = join(directory, 'data');
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(directory, NOBODY, NOBODY);
  const toHow = (errors: 'ignore' | 'inherit'): SpawnSyncOptions & SpawnOptions => ({
    cwd: directory,
    // With pipes, the server that pg_ctl leaves behind would keep them open and this call would never end.
    stdio: ['ignore', 'ignore', errors],
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  const run = (program: string, ...args: string[]) => {
    const done = spawnSync(join(bin, program), args, toHow('inherit'));
    if (done.status !== 0) throw new Error(`${program} ended with ${done.status ?? done.error}`);
  };
  const stop = () => {
    if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', 'stop', '-D', data, '-m', 'immediate', '-s');
    rmSync(directory, { recursive: true, force: true });
  };
  const log = join(directory, 'log');
  const options = `-k ${directory} -c listen_addresses= -c max_connections=200`;
  try {
    run('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync');
    run('pg_ctl', 'start', '-D', data, '-w', '-s', '-l', log, '-o', options);
  } catch (error) {
    if (existsSync(log)) process.stderr.write(readFileSync(log));
    stop();
    throw error;
  }
  return {
    url: `postgres://postgres@/postgres?host=${encodeURIComponent(directory)}`,
    async restart() {
      const args = ['restart', '-D', data, '-w', '-s', '-m', 'fast', '-l', log, '-o', options];
      const child = spawn(join(bin, 'pg_ctl'), args, toHow('ignore'));
      const [code] = await once(child, 'exit');
      if (code !== 0) throw new Error(`pg_ctl restart ended with ${code}`);
    },
    stop,
  };
}
