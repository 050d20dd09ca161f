import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { findGeneratedPost } from './app/data.ts';
import { buildApp } from './build-app.ts';
import { makeCertificate } from './certificate.ts';
import { renderDocument, renderSuiteDocument } from './document.ts';

export interface RecordedRequest {
  readonly host: string;
  readonly method: string;
  readonly url: string;
}

/** The practice Facebook: browsers under test resolve facebook.com and all its hosts to this port. */
export interface PracticeFacebook {
  readonly port: number;
  requests(): readonly RecordedRequest[];
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const assetPath = '/rsrc.php/practice/';

const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

// Close to the real site's: no inline script, no eval, no string that becomes markup without a policy.
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
].join('; ');

function answerAsset(files: ReadonlyMap<string, Buffer>, name: string): Answer {
  const body = files.get(name);
  if (!body) return { status: 404, body: '' };
  const type = contentTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return { status: 200, headers: { 'content-type': type }, body };
}

/** A copied link is opaque; opening it adds `rdid` and `share_url` to the post's own address. */
function answerShareLink(url: URL): Answer {
  const post = findGeneratedPost(url.pathname.split('/')[3] ?? '');
  if (!post) return { status: 404, body: '' };
  const query = new URLSearchParams({ rdid: 'eV7e4pPractice00', share_url: url.origin + url.pathname });
  return { status: 302, headers: { location: `${post.url}?${query}` }, body: '' };
}

function answer(files: ReadonlyMap<string, Buffer>, url: URL): Answer {
  if (url.pathname.startsWith(assetPath)) return answerAsset(files, url.pathname.slice(assetPath.length));
  if (url.pathname.startsWith('/share/p/')) return answerShareLink(url);
  if (url.hostname === 'l.facebook.com') return { status: 200, body: 'Trang thực hành / Practice site' };
  const render = url.hostname === 'business.facebook.com' ? renderSuiteDocument : renderDocument;
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': contentSecurityPolicy },
    body: render(url.pathname + url.search),
  };
}

export async function startPracticeFacebook(): Promise<PracticeFacebook> {
  const [files, certificate] = await Promise.all([buildApp(), makeCertificate()]);
  const recorded: RecordedRequest[] = [];
  const server = createServer(certificate, (request, response) => {
    const host = request.headers.host ?? '';
    const url = new URL(request.url ?? '/', `https://${host || 'www.facebook.com'}`);
    recorded.push({ host, method: request.method ?? '', url: url.href });
    const { status, headers, body } = answer(files, url);
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => recorded,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { port } = await startPracticeFacebook();
  console.log(port);
}
