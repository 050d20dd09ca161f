import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** `kill -9` of a browser with all its processes, as a power cut would end it; returns when it is dead. */
export async function killBrowser(browser: ChildProcess): Promise<void> {
  const { pid } = browser;
  if (pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
  const dead = once(browser, 'exit');
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  // The driver starts browsers as leaders of a process group of their own: the minus sign means the whole group.
  else process.kill(-pid, 'SIGKILL');
  await dead;
}
