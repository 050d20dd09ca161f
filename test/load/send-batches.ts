import { Agent, request } from 'node:http';
import type { Activity } from '../../utils/contract/activity.ts';

/** Written out beforehand, so that a measurement holds as little of the sender's own work as can be. */
export interface Batch {
  token: string;
  body: Buffer;
}

export function toBatch(token: string, activities: readonly Activity[]): Batch {
  return { token, body: Buffer.from(JSON.stringify({ activities })) };
}

export interface Sent {
  stored: number;
  already: number;
  other: number;
  failed: number;
  /** Of each request, in milliseconds. */
  times: number[];
}

/** Sends batches over some connections, each after the answer to the one before. To this machine only. */
export async function sendBatches(
  origin: string,
  batches: Iterable<Batch>,
  connections: number,
): Promise<Sent> {
  const { hostname, port } = new URL(origin);
  if (hostname !== '127.0.0.1') throw new Error(`${hostname} is not this machine`);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const sent: Sent = { stored: 0, already: 0, other: 0, failed: 0, times: [] };
  const source = batches[Symbol.iterator]();
  const work = async () => {
    for (let next = source.next(); !next.done; next = source.next()) {
      const startedAt = performance.now();
      const answer = await post(agent, port, next.value);
      sent.times.push(performance.now() - startedAt);
      if (answer === undefined) sent.failed += 1;
      for (const { status } of answer?.results ?? []) {
        if (status === 'stored' || status === 'already') sent[status] += 1;
        else sent.other += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  return sent;
}

interface Answer {
  results: { status: string }[];
}

function post(agent: Agent, port: string, { token, body }: Batch): Promise<Answer | undefined> {
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    authorization: `Bearer ${token}`,
  };
  return new Promise((resolve, reject) => {
    const path = '/v1/activities/batch';
    request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve(response.statusCode === 200 ? JSON.parse(text) : undefined);
      });
    })
      .on('error', reject)
      .end(body);
  });
}
