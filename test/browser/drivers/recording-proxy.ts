import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { isBrowserChatter } from './browser-chatter.ts';
import { createFaultQueue, type Fault } from './proxy-fault.ts';

export type { Fault } from './proxy-fault.ts';

/** One request that a browser sent towards the network. */
export interface RecordedRequest {
  at: number;
  /** `CONNECT` for everything that is encrypted: host and port are all that is visible of it. */
  method: string;
  host: string;
  port: number;
  /** With its query; empty for CONNECT. */
  path: string;
  headers: Record<string, string>;
  /** What was sent to the backend, as text. */
  body: string;
  /** Where it went: the practice Facebook, a server on this machine, or nowhere. */
  outcome: 'facebook' | 'loopback' | 'refused';
  /** The browser's own housekeeping (see browser-chatter.ts), not ours. */
  chatter: boolean;
  fault: Fault['kind'] | undefined;
  /** Status of the answer that came back through the proxy, once it did. */
  status: number | undefined;
}

/** The only way out for a browser under test. */
export interface RecordingProxy {
  port: number;
  requests: () => RecordedRequest[];
  forget: () => void;
  fault: (fault: Fault) => void;
  clearFaults: () => void;
  close: () => Promise<void>;
}

const isFacebook = (host: string): boolean => host === 'facebook.com' || host.endsWith('.facebook.com');
const isLoopback = (host: string): boolean =>
  host === '127.0.0.1' || host === 'localhost' || host === '[::1]';

function record(incoming: IncomingMessage, url: URL): RecordedRequest {
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    at: Date.now(),
    method: incoming.method ?? '',
    host: url.hostname,
    port: Number(url.port || 80),
    path: incoming.method === 'CONNECT' ? '' : url.pathname + url.search,
    headers: Object.fromEntries(headers),
    body: '',
    outcome: 'refused',
    chatter: isBrowserChatter(url.hostname),
    fault: undefined,
    status: undefined,
  };
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Sends a request on and gives the whole answer. */
function forward(entry: RecordedRequest, body: Buffer): Promise<{ answer: IncomingMessage; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const { 'proxy-connection': _hop, connection: _close, ...headers } = entry.headers;
    const { host, port, path, method } = entry;
    const onward = request({
      host: host.replaceAll(/[[\]]/g, ''),
      port,
      path,
      method,
      headers,
      agent: false,
    });
    onward.on('response', (answer) => {
      readBody(answer).then((bytes) => resolve({ answer, bytes }), reject);
    });
    onward.on('error', reject);
    onward.end(body);
  });
}

/**
 * Starts the proxy on a free port of 127.0.0.1. Requests to *.facebook.com reach the practice server, plain http to
 * this machine is let through (unless a fault is waiting for it), all else is refused; every one is written down.
 */
export async function startRecordingProxy(facebookPort: number): Promise<RecordingProxy> {
  let recorded: RecordedRequest[] = [];
  const faults = createFaultQueue();
  const sockets = new Set<Duplex>();

  async function answerLoopback(
    entry: RecordedRequest,
    body: Buffer,
    outgoing: ServerResponse,
  ): Promise<void> {
    const fault = faults.take(entry.method, entry.path);
    entry.fault = fault?.kind;
    if (fault?.kind === 'refuse') {
      outgoing.destroy();
      return;
    }
    if (fault?.kind === 'status') {
      entry.status = fault.status;
      // With CORS headers: else the extension would see a network failure and never the status.
      const cors = {
        'access-control-allow-origin': entry.headers.origin ?? '*',
        'access-control-expose-headers': '*',
      };
      outgoing.writeHead(fault.status, { 'content-type': 'application/json', ...cors, ...fault.headers });
      outgoing.end(fault.body ?? '{}');
      return;
    }
    if (fault?.kind === 'delay') await sleep(fault.ms);
    const { answer, bytes } = await forward(entry, body);
    if (fault?.kind === 'drop_answer') {
      outgoing.destroy();
      return;
    }
    entry.status = answer.statusCode;
    const { connection: _hop, 'transfer-encoding': _chunks, ...headers } = answer.headers;
    outgoing.writeHead(answer.statusCode ?? 502, headers);
    outgoing.end(bytes);
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const entry = record(
      incoming,
      new URL(incoming.url ?? '', `http://${incoming.headers.host ?? 'unknown'}`),
    );
    recorded.push(entry);
    // One connection a request. On a reused connection that breaks, browsers silently send a request again, even
    // a POST: a dropped answer would then arrive after all, and the test would prove nothing.
    outgoing.setHeader('connection', 'close');
    const body = await readBody(incoming);
    entry.body = body.toString('utf8');
    if (!isLoopback(entry.host)) {
      outgoing.writeHead(502).end();
      return;
    }
    entry.outcome = 'loopback';
    await answerLoopback(entry, body, outgoing);
  }

  const server = createServer((incoming, outgoing) => {
    // The backend is down, or the browser went away: to the browser both are a broken connection.
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (incoming: IncomingMessage, client: Duplex, head: Buffer) => {
    const entry = record(incoming, new URL(`https://${incoming.url ?? 'unknown'}`));
    entry.port = Number(incoming.url?.split(':').at(-1) ?? 443);
    recorded.push(entry);
    client.on('error', () => client.destroy());
    if (!isFacebook(entry.host) || entry.port !== 443) {
      client.end('HTTP/1.1 502 Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    entry.outcome = 'facebook';
    const practice: Socket = connect(facebookPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      practice.write(head);
      practice.pipe(client).pipe(practice);
    });
    practice.on('error', () => client.destroy());
    practice.on('close', () => client.destroy());
    client.on('close', () => practice.destroy());
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    requests: () => recorded.map((entry) => ({ ...entry })),
    forget: () => {
      recorded = [];
    },
    fault: faults.add,
    clearFaults: faults.clear,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
