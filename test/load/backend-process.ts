import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface BackendProcess {
  origin: string;
  pid: number;
  stop: () => Promise<unknown>;
}

/** A program that prints `{"listening": …}`, on a free port of this machine, with nothing else of the environment. */
export async function startProcess(
  file: string,
  environment: Record<string, string>,
): Promise<BackendProcess> {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [program], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, 'line');
  const { listening }: { listening: string } = JSON.parse(line);
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { origin: listening, pid: child.pid ?? 0, stop };
}

export const startBackend = (databaseUrl: string) =>
  startProcess('../../server/main.ts', {
    PORT: '0',
    DATABASE_URL: databaseUrl,
    DEVICE_RATE: '0',
    ADDRESS_RATE: '0',
  });
