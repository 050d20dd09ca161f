/** What may go wrong between the extension and the backend. Preflights (OPTIONS) are never spoilt or counted. */
export type Fault = {
  /** How many requests; all until `clearFaults()` unless told. */
  times?: number;
  /** Only requests whose path (with its query) contains or matches this. */
  path?: string | RegExp;
  /** Only requests with this method. */
  method?: string;
} & (
  | { kind: 'refuse' } // nothing answers: the backend never sees the request
  | { kind: 'status'; status: number; body?: string; headers?: Record<string, string> } // answered by the proxy
  | { kind: 'delay'; ms: number } // forwarded late
  | { kind: 'drop_answer' } // the backend does its work, but its answer never arrives
);

/** The faults that are waiting for a request, first come first served. */
export interface FaultQueue {
  add: (fault: Fault) => void;
  clear: () => void;
  /** The fault for this request, counted as used. */
  take: (method: string, path: string) => Fault | undefined;
}

export function createFaultQueue(): FaultQueue {
  let waiting: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => {
      waiting.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear: () => {
      waiting = [];
    },
    take: (method, path) => {
      if (method === 'OPTIONS') return undefined;
      const entry = waiting.find(({ fault }) => {
        if (fault.method !== undefined && fault.method !== method) return false;
        if (fault.path === undefined) return true;
        return typeof fault.path === 'string' ? path.includes(fault.path) : fault.path.test(path);
      });
      if (entry === undefined) return undefined;
      entry.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return entry.fault;
    },
  };
}
