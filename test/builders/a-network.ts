/** What a request met on its way; `go` takes it to the server and gives the true answer. */
export type Fault = (go: () => Promise<Response>) => Promise<Response>;

export interface SentRequest {
  url: string;
  method: string;
  headers: Headers;
  body: string;
  init: RequestInit;
}

export interface Network {
  fetch: typeof fetch;
  sent: SentRequest[];
  /** Faults for the next requests, in order; after them everything goes well. */
  next: Fault[];
}

/** The way to a server that may be cut at any point. Everything that leaves the device is written down. */
export function aNetwork(server: (path: string, init?: RequestInit) => Promise<Response>): Network {
  const network: Network = {
    sent: [],
    next: [],
    fetch: async (input, init = {}) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const body = typeof init.body === 'string' ? init.body : '';
      network.sent.push({
        url: url.href,
        method: init.method ?? 'GET',
        headers: new Headers(init.headers),
        body,
        init,
      });
      // An answer that travels is bytes: what the server goes on to do with its object is not seen by the device.
      const go = async () => await server(url.pathname + url.search, init);
      return await (network.next.shift() ?? ((way) => way()))(go);
    },
  };
  return network;
}

/** A network whose every request gets the same hand-made answer. */
export function aNetworkThat(fault: Fault): Network {
  return aNetwork(() => fault(() => Promise.reject(new TypeError('Failed to fetch'))));
}

const failed = () => new TypeError('Failed to fetch');

export const faults = {
  /** The request never arrives. */
  refuse: async () => {
    throw failed();
  },
  /** The server does its work, and its answer is lost. */
  dropAnswer: async (go) => {
    await go();
    throw failed();
  },
  /** A proxy in front answers in the server's place. */
  badGateway: async () => answer('<html>Bad Gateway</html>', 502),
  /** The server does its work, then something in front of it fails. */
  errorAfterwards: async (go) => {
    await go();
    return answer('', 500);
  },
  /** The request arrives twice, as after a repeat by a proxy. */
  twice: async (go) => {
    await go();
    return await go();
  },
  /** The answer breaks off half way. */
  truncate: async (go) => {
    const response = await go();
    const text = await response.text();
    return answer(text.slice(0, Math.floor(text.length / 2)), response.status);
  },
  captivePortal: async () => answer('<!doctype html><title>Wi-Fi</title>', 200, 'text/html'),
} satisfies Record<string, Fault>;

export function answer(body: string, status: number, type = 'application/json'): Response {
  return new Response(body, { status, headers: { 'content-type': type } });
}

export function answerJson(body: unknown, status = 200): Response {
  return answer(JSON.stringify(body), status);
}

/** The server's no, as problem details. */
export function answerProblem(status: number, code: string): Response {
  return answer(
    JSON.stringify({ type: 'about:blank', title: code, status, code }),
    status,
    'application/problem+json',
  );
}
