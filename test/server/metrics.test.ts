import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveMetrics } from '../../server/http/metrics-page.ts';
import { api } from '../../utils/contract/api.ts';
import { HandoverGrant } from '../../utils/contract/handover.ts';
import { aBackend, anActivity, type Backend, engines, HOA_MAI } from './backend.ts';
import { aCoordinator } from './coordinators.ts';
import { review } from './entries.ts';

interface Family {
  type: string;
  samples: { name: string; labels: Record<string, string>; value: number }[];
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';

/** Reads the text format 0.0.4 and refuses whatever is not exactly that. */
function readFamilies(text: string): Map<string, Family> {
  if (!text.endsWith('\n')) throw new Error('the last line has no end');
  const families = new Map<string, Family>();
  let helped = '';
  let current = '';
  const seen = new Set<string>();
  for (const line of text.slice(0, -1).split('\n')) {
    const help = new RegExp(`^# HELP (${NAME}) \\S.*$`).exec(line);
    const type = new RegExp(`^# TYPE (${NAME}) (counter|gauge|histogram)$`).exec(line);
    const sample = new RegExp(`^(${NAME})(?:\\{(.*)\\})? (\\S+)$`).exec(line);
    if (help?.[1] !== undefined) helped = help[1];
    else if (type?.[1] !== undefined) {
      if (type[1] !== helped || families.has(type[1])) throw new Error(`out of place: ${line}`);
      current = type[1];
      families.set(current, { type: type[2] ?? '', samples: [] });
    } else if (sample?.[1] !== undefined) {
      const family = families.get(current);
      const suffix = sample[1].slice(current.length);
      const suffixes = family?.type === 'histogram' ? ['_bucket', '_sum', '_count'] : [''];
      if (!sample[1].startsWith(current) || !suffixes.includes(suffix))
        throw new Error(`out of place: ${line}`);
      const labels = readLabels(sample[2] ?? '');
      const key = sample[1] + JSON.stringify(Object.entries(labels).sort());
      if (seen.has(key)) throw new Error(`twice: ${line}`);
      seen.add(key);
      const value = Number(sample[3]);
      if (!Number.isFinite(value)) throw new Error(`no number: ${line}`);
      family?.samples.push({ name: sample[1], labels, value });
    } else throw new Error(`not understood: ${line}`);
  }
  return families;
}

function readLabels(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  let rest = text;
  while (rest !== '') {
    const [all = '', name = '', value = ''] =
      /^([a-zA-Z_]\w*)="((?:[^"\\\n]|\\["\\n])*)"(?:,(?=.)|$)/.exec(rest) ?? [];
    if (all === '' || name in labels) throw new Error(`labels not understood: ${text}`);
    labels[name] = value;
    rest = rest.slice(all.length);
  }
  return labels;
}

async function read({ context }: Backend): Promise<{ text: string; families: Map<string, Family> }> {
  const server = serveMetrics(context, 0);
  onTestFinished(() => void server.close());
  if (!server.listening) await once(server, 'listening');
  const { port, address } = server.address() as AddressInfo;
  expect(address).toBe('127.0.0.1');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  const response = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(response.headers.get('content-type')).toContain('version=0.0.4');
  const text = await response.text();
  return { text, families: readFamilies(text) };
}

const total = (families: Map<string, Family>, name: string, labels: Record<string, string> = {}) =>
  [...families.values()]
    .flatMap(({ samples }) => samples)
    .filter(
      (each) =>
        each.name === name && Object.entries(labels).every(([key, value]) => each.labels[key] === value),
    )
    .reduce((sum, { value }) => sum + value, 0);

describe.each(engines)('the figures on %s', (engine) => {
  test('can be read by Prometheus, count what happened, and name nobody', async () => {
    const backend = await aBackend(engine);
    const { token, deviceId } = await backend.pair(HOA_MAI);
    const [one, three, nine] = [1, 3, 9].map((seq) => anActivity({ seq }));
    await backend.record(token, [one, one, { ...one, title: 'x' }, {}, three]);
    await backend.record(token, [nine]);
    await backend.request('/v1/health', { method: 'HEAD' });
    await backend.request(`/nowhere/${deviceId}`, { method: 'DELETE' });
    const { text, families } = await read(backend);

    const results = ['stored', 'already', 'conflict', 'invalid'].map((status) =>
      total(families, 'so_tay_entries_total', { status }),
    );
    expect(results).toEqual([3, 1, 1, 1]);
    const count = (labels: Record<string, string>) => total(families, 'so_tay_requests_total', labels);
    expect(count({ route: '/v1/activities/batch', status: '409' })).toBe(1);
    expect(count({ route: '/v1/health', method: 'HEAD' })).toBe(1);
    expect(count({ route: '-', method: 'other', status: '404' })).toBe(1);
    // 2, and 4 to 8: numbered by the device, and not here.
    expect(total(families, 'so_tay_missing_entries')).toBe(6);
    expect(total(families, 'so_tay_database_bytes')).toBeGreaterThan(50_000);
    expect(total(families, 'so_tay_resident_bytes')).toBeGreaterThan(1_000_000);
    expect(total(families, 'so_tay_event_loop_delay_seconds', { kind: 'max' })).toBeGreaterThanOrEqual(0);

    const { samples = [] } = families.get('so_tay_request_seconds') ?? {};
    for (const { labels, value } of samples.filter(({ name }) => name.endsWith('_count'))) {
      const buckets = samples.filter(
        (each) => each.name.endsWith('_bucket') && each.labels.route === labels.route,
      );
      const values = buckets.map((bucket) => bucket.value);
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(buckets.at(-1)?.labels.le).toBe('+Inf');
      expect(values.at(-1)).toBe(value);
    }
    for (const word of [HOA_MAI, deviceId, token, 'nowhere']) expect(text).not.toContain(word);
  });

  test('count corrections, reviews and handovers, and a correction fills its own number', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const entry = anActivity({ seq: 1 });
    const corrected = { ...entry, seq: 2, revision: 2 };
    await backend.record(token, [entry, corrected, corrected, anActivity({ seq: 3 })]);
    const lan = await aCoordinator(backend, 'Lan');
    const of = { activityId: entry.id, revision: 2 };
    await review(backend, lan, { move: 'return', ...of, reason: 'Thiếu ảnh' });
    await review(backend, lan, { move: 'accept', ...of });
    await review(backend, lan, { move: 'accept', ...of });
    const answer = await backend.post(api['handovers.create'].path, { openItems: '' }, token);
    const { code } = HandoverGrant.parse(await answer.json());
    await backend.post(api['pairing.create'].path, { code, deviceLabel: 'Máy mới' });
    const { families } = await read(backend);
    expect(total(families, 'so_tay_corrections_total')).toBe(1);
    expect(total(families, 'so_tay_reviews_total', { move: 'return' })).toBe(1);
    expect(total(families, 'so_tay_reviews_total', { move: 'accept' })).toBe(1);
    expect(total(families, 'so_tay_handovers_total')).toBe(1);
    expect(total(families, 'so_tay_missing_entries')).toBe(0);
  });

  test('a device that counts wildly is taken as it is', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const { results } = await backend.record(token, [
      anActivity({ seq: 2 ** 53 - 1 }),
      anActivity({ seq: 2 ** 31 }),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['stored', 'stored']);
  });

  test('an entry that was late is missing no more', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    await backend.record(token, [anActivity({ seq: 5 }), anActivity({ seq: 7 })]);
    expect(total((await read(backend)).families, 'so_tay_missing_entries')).toBe(1);
    await backend.record(token, [anActivity({ seq: 6 }), anActivity({ seq: 4 })]);
    expect(total((await read(backend)).families, 'so_tay_missing_entries')).toBe(0);
  });
});

test('the figures are not on the public port', async () => {
  const backend = await aBackend('sqlite');
  for (const path of ['/metrics', '/v1/metrics']) expect((await backend.request(path)).status).toBe(404);
});

test.each([
  'a 1',
  '# HELP a b\n# TYPE a gauge\na{b=1} 1\n',
  '# HELP a b\n# TYPE a gauge\na 1\na 1\n',
  '# TYPE a gauge\na 1\n',
])('the reader of this test is strict: %j', (text) => {
  expect(() => readFamilies(text)).toThrow();
});
