import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

export interface ServerProcess {
  child: ChildProcess;
  /** Where it listens, as it says itself. */
  origin: string;
}

/** Starts the server as an operator does, on a free port, and waits until it says that it listens. */
export async function startServer(environment: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: { PORT: '0', DEVICE_RATE: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with ${code}`))),
  ]);
  const { listening }: { listening: string } = JSON.parse(line);
  return { child, origin: listening };
}

export async function kill(server: ServerProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  // Not `exit`: what it wrote last may still be on its way.
  const ended = once(server.child, 'close');
  server.child.kill(signal);
  const [code] = await ended;
  return code;
}
