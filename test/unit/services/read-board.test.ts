import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toReturnedSheet, toTargetSheet } from '../../../utils/documents/board-sheets.ts';
import { toCoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import {
  fetchBoardFile,
  fetchDeliveryFile,
  fetchReturnedFile,
  fetchTargetFile,
  toCsvFile,
} from '../../../utils/services/board-files.ts';
import { importOutbox } from '../../../utils/services/import-outbox.ts';
import {
  readBoard,
  readReport,
  readTrend,
  readUnitEntries,
  reviewEntry,
  reviewReport,
} from '../../../utils/services/read-board.ts';
import { makeKey } from '../../../utils/services/signing-key.ts';
import { writeRegistration } from '../../../utils/storage/coordinator.ts';
import { readPayloads } from '../../../utils/storage/payloads.ts';
import { aCoordinator, aCoordinatorDevice, COORDINATOR_SERVER, TOKEN } from '../../builders/a-coordinator.ts';
import { aReceipt } from '../../builders/a-log-entry.ts';
import { aNetwork, answer, answerJson, answerProblem, faults } from '../../builders/a-network.ts';
import { aWeekReport } from '../../builders/a-report-server.ts';
import { anActivity } from '../../builders/an-activity.ts';
import { aBoardRow, aListedEntry, aSilentRow, counts } from '../../builders/board-actions.ts';

type Answers = Record<string, (body: unknown, query: URLSearchParams) => Response>;

/** A registered coordinator's browser at a server that answers by the contract of the board. */
async function aBoardDesk(answers: Answers) {
  const network = aNetwork(async (path, init) => {
    const url = new URL(path, COORDINATOR_SERVER);
    const give = answers[`${init?.method} ${url.pathname}`];
    if (!give) return answerProblem(404, 'not_found');
    return give(init?.body ? JSON.parse(String(init.body)) : undefined, url.searchParams);
  });
  const device = await aCoordinatorDevice(network);
  const made = await makeKey(device.subtle);
  if (!made) throw new Error('no key');
  const coordinator = aCoordinator({ keyId: made.half.keyId });
  await writeRegistration(
    device.database,
    { server: COORDINATOR_SERVER, token: TOKEN, coordinator },
    made.pair,
  );
  return { network, device };
}

const question = { unit: 'ldld-thanh-pho', week: '2026-W47', tree: 'was' } as const;
const file = { unit: 'ldld-thanh-pho', period: '2026-W47', tree: 'was' } as const;

describe('the board', () => {
  test('is asked for page by page with the token', async () => {
    const { device, network } = await aBoardDesk({
      'GET /v1/board': (_, query) =>
        answerJson(
          query.get('after') === 'trang-2'
            ? { unit: aBoardRow(), rows: [aSilentRow('b', 'Bình An')] }
            : { unit: aBoardRow(), rows: [aSilentRow('a', 'An Hòa')], next: 'trang-2' },
        ),
    });
    expect(await readBoard(device, question)).toMatchObject({ done: { next: 'trang-2' } });
    const second = await readBoard(device, question, 'trang-2');
    expect(second).toMatchObject({ done: { rows: [{ unit: { name: 'Bình An' } }] } });
    expect('done' in second && second.done.next).toBeUndefined();
    expect(network.sent.map(({ url }) => new URL(url).search)).toEqual([
      '?unit=ldld-thanh-pho&week=2026-W47&tree=was',
      '?unit=ldld-thanh-pho&week=2026-W47&tree=was&after=trang-2',
    ]);
    expect(network.sent[0]?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
  });

  test.each([
    ['no network', faults.refuse, 'unreachable'],
    ['a proxy in trouble', faults.badGateway, 'server_error'],
    ['a captive portal', faults.captivePortal, 'wrong_reply'],
    ['a token that counts no more', async () => answerProblem(401, 'unauthorized'), 'unauthorized'],
    ['a unit of somebody else', async () => answerProblem(404, 'not_found'), 'not_found'],
  ])('with %s is told as such', async (_, fault, trouble) => {
    const { device, network } = await aBoardDesk({});
    network.next.push(fault);
    expect(await readBoard(device, question)).toEqual({ trouble });
  });

  test('before registration is not asked for', async () => {
    expect(await readBoard(await aCoordinatorDevice(), question)).toEqual({ trouble: 'not_paired' });
  });

  test('goes back twelve weeks, the oldest first', async () => {
    const week = (name: string) => ({
      week: name,
      counts: counts(),
      sums: { activities: 1, kinds: {}, content: {} },
    });
    const { device } = await aBoardDesk({
      'GET /v1/board/trend': () => answerJson({ weeks: [week('2026-W47'), week('2026-W46')] }),
    });
    const told = await readTrend(device, question);
    expect('done' in told && told.done.map((each) => each.week)).toEqual(['2026-W46', '2026-W47']);
  });
});

describe('a report', () => {
  test('is read, and accepted in the revision that was read', async () => {
    const report = aWeekReport({ state: 'submitted', revision: 2 });
    const { device, network } = await aBoardDesk({
      'GET /v1/reports/of-unit': () => answerJson(report),
      'POST /v1/reports/review': (body) =>
        (body as { revision: number }).revision === 2
          ? answerJson({ ...report, state: 'accepted' })
          : answerProblem(409, 'conflict'),
    });
    expect(await readReport(device, report.unitId, report.week)).toEqual({ done: report });
    const about = { unit: report.unitId, week: report.week, move: 'accept' } as const;
    expect(await reviewReport(device, { ...about, revision: 1 })).toEqual({ trouble: 'conflict' });
    expect(await reviewReport(device, { ...about, revision: 2 })).toMatchObject({
      done: { state: 'accepted' },
    });
    expect(JSON.parse(network.sent.at(-1)?.body ?? '')).toEqual({ ...about, revision: 2 });
  });
});

describe('entries', () => {
  test('are those of the one unit, and those of one standing when that is asked', async () => {
    const { device, network } = await aBoardDesk({
      'GET /v1/entries': () => answerJson({ entries: [aListedEntry()], next: 'tiep' }),
    });
    const days = { unit: 'cdcs-hoa-mai', from: '2026-11-16', to: '2026-11-22' };
    expect(await readUnitEntries(device, days)).toMatchObject({ done: { next: 'tiep' } });
    await readUnitEntries(device, { ...days, standing: 'returned', after: 'tiep' });
    expect(network.sent.map(({ url }) => new URL(url).search)).toEqual([
      '?unit=cdcs-hoa-mai&from=2026-11-16&to=2026-11-22&below=no',
      '?unit=cdcs-hoa-mai&from=2026-11-16&to=2026-11-22&below=no&standing=returned&after=tiep',
    ]);
  });

  test('are returned with a reason', async () => {
    const { activity } = aListedEntry();
    const move = { move: 'return', activityId: activity.id, revision: 1, reason: 'Thiếu đường dẫn' } as const;
    const { device } = await aBoardDesk({
      'POST /v1/entries/review': (body) => {
        const { activityId, revision, reason } = body as typeof move;
        return answerJson({
          activityId,
          revision,
          standing: 'returned',
          reason,
          reviewedAt: '2026-11-21T02:00:00.000Z',
        });
      },
    });
    expect(await reviewEntry(device, move)).toMatchObject({
      done: { standing: 'returned', reason: move.reason },
    });
  });
});

describe('an outbox by file', () => {
  const first = anActivity({ title: 'Bài một' });
  const second = anActivity({ title: 'Bài hai' });
  const outbox = {
    format: 'so-tay-outbox/1',
    deviceId: '5f9b1c3e-0f2a-4b57-9a0e-0d7c4f6a1b22',
    unitId: 'cdcs-hoa-mai',
    madeAt: '2026-11-21T02:00:00.000Z',
    activities: [first, second, { title: 7 }],
    seal: 'a'.repeat(64),
  };
  const bytes = (value: unknown) =>
    new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  const results = [
    { status: 'stored', id: first.id, receipt: aReceipt({ activityId: first.id }) },
    {
      status: 'already',
      id: second.id,
      receipt: aReceipt({ activityId: second.id, number: 'BN-2026-000002' }),
    },
    { status: 'invalid', code: 'bad_request', detail: 'title' },
  ];

  test('goes as it is, and what became of each entry is told', async () => {
    const { device, network } = await aBoardDesk({
      'POST /v1/entries/import': () => answerJson({ results }),
    });
    expect(await importOutbox(device, bytes(outbox))).toEqual({
      done: [
        { title: 'Bài một', day: first.day, status: 'stored', number: 'BN-2026-000001' },
        { title: 'Bài hai', day: second.day, status: 'already', number: 'BN-2026-000002' },
        { title: '', day: '', status: 'invalid' },
      ],
    });
    expect(JSON.parse(network.sent[0]?.body ?? '')).toEqual(outbox);
  });

  test('with an entry in conflict is told by the same list', async () => {
    const { device } = await aBoardDesk({
      'POST /v1/entries/import': () =>
        answerJson({ results: [...results.slice(0, 2), { status: 'conflict', id: second.id }] }, 409),
    });
    const told = await importOutbox(device, bytes(outbox));
    expect('done' in told && told.done.map(({ status }) => status)).toEqual([
      'stored',
      'already',
      'conflict',
    ]);
  });

  test.each([
    ['no JSON', 'abc'],
    ['another file', { hello: 1 }],
    ['no entries', { ...outbox, activities: [] }],
    ['no seal', { ...outbox, seal: '' }],
  ])('that is %s is not sent', async (_, file) => {
    const { device, network } = await aBoardDesk({});
    expect(await importOutbox(device, bytes(file))).toEqual({ refused: 'not_an_outbox' });
    expect(network.sent).toEqual([]);
  });

  test('that is far too large is not even read', async () => {
    const { device } = await aBoardDesk({});
    expect(await importOutbox(device, new Uint8Array(8_000_001))).toEqual({ refused: 'too_large' });
  });

  test('whose seal the server does not find good is told as such', async () => {
    const { device } = await aBoardDesk({
      'POST /v1/entries/import': () => answerProblem(403, 'not_allowed'),
    });
    expect(await importOutbox(device, bytes(outbox))).toEqual({ trouble: 'not_allowed' });
  });

  test('answered by fewer results than it has entries proves nothing', async () => {
    const { device } = await aBoardDesk({
      'POST /v1/entries/import': () => answerJson({ results: results.slice(0, 1) }),
    });
    expect(await importOutbox(device, bytes(outbox))).toEqual({ trouble: 'wrong_reply' });
  });
});

describe('files', () => {
  const words = toCoordinatorDictionary('vi');
  const readCsv = (bytes: Uint8Array) =>
    Papa.parse<string[]>(new TextDecoder('utf-8').decode(bytes).replace(/^\ufeff/, ''), {
      skipEmptyLines: true,
    }).data;

  test('the whole board comes from the server with the token, which is in no log', async () => {
    const { device, network } = await aBoardDesk({
      'GET /v1/board/file': () => answer('a;b\r\n', 200, 'text/csv'),
    });
    const told = await fetchBoardFile(device, file, 'csv', 'en');
    expect(told).toMatchObject({ done: { name: 'bang-2026-W47-ldld-thanh-pho.csv' } });
    expect('done' in told && new TextDecoder().decode(told.done.bytes)).toBe('a;b\r\n');
    expect(network.sent[0]?.url).toBe(
      `${COORDINATOR_SERVER}/v1/board/file?unit=ldld-thanh-pho&week=2026-W47&tree=was&format=csv&language=en`,
    );
    expect(network.sent[0]?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
    expect(JSON.stringify(await readPayloads(device.database))).not.toContain(TOKEN);
  });

  test.each([
    ['no network', faults.refuse, 'unreachable'],
    ['a page of the network’s own', faults.captivePortal, 'wrong_reply'],
    ['a refusal', async () => answerProblem(404, 'not_found'), 'not_found'],
  ])('with %s there is no file', async (_, fault, trouble) => {
    const { device, network } = await aBoardDesk({});
    network.next.push(fault);
    expect(await fetchBoardFile(device, file, 'xlsx', 'vi')).toEqual({ trouble });
  });

  test('who has a pack, what was reported of targets and what was returned come from the server too', async () => {
    const asked: string[] = [];
    const give = (_: unknown, query: URLSearchParams) => {
      asked.push(String(query));
      return answer('a;b\r\n', 200, 'text/csv');
    };
    const { device, network } = await aBoardDesk({
      'GET /v1/draft/delivery/file': give,
      'GET /v1/board/targets': give,
      'GET /v1/entries/stream': give,
    });
    const key = { packId: 'goi-tet', version: 2 };
    const files = [
      await fetchDeliveryFile(device, key, 'not_yet', 'csv', 'vi'),
      await fetchDeliveryFile(device, key, undefined, 'xlsx', 'en'),
      await fetchTargetFile(device, question, 'vi'),
      await fetchReturnedFile(device, question, 'vi'),
    ];
    expect(files.map((told) => 'done' in told && told.done.name)).toEqual([
      'da-nhan-goi-tet-2.csv',
      'da-nhan-goi-tet-2.xlsx',
      'chi-tieu-2026-W47-ldld-thanh-pho.xlsx',
      'muc-tra-lai-2026-W47-ldld-thanh-pho.csv',
    ]);
    expect(asked).toEqual([
      'packId=goi-tet&version=2&part=not_yet&format=csv&language=vi',
      'packId=goi-tet&version=2&format=xlsx&language=en',
      'unit=ldld-thanh-pho&week=2026-W47&tree=was&format=xlsx&language=vi',
      'unit=ldld-thanh-pho&from=2026-11-16&to=2026-11-22&standing=returned&format=csv&language=vi',
    ]);
    expect(network.sent[0]?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
  });

  test('returned entries go into a table alone, and a formula in a reason is only text', () => {
    const entries = [
      aListedEntry({ standing: 'returned', reason: '=1+1', title: 'Bài "một"' }),
      aListedEntry(),
    ];
    const rows = readCsv(toCsvFile(toReturnedSheet(entries, words), '2026-W47').bytes);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('Bài "một"');
    expect(rows[1]?.at(-1)).toBe("'=1+1");
  });

  test('targets stand as they were reported', () => {
    const report = aWeekReport({
      submittedAt: '2026-11-22T18:00:00.000Z',
      submission: {
        week: '2026-W47',
        kind: 'submitted',
        activities: 5,
        targets: [{ targetId: 't', title: 'Video', number: 3, reached: 1, explanation: 'Bão' }],
      },
    });
    const rows = readCsv(toCsvFile(toTargetSheet(report, 'Hoa Mai', words), 'x').bytes);
    // 18:00 UTC is the next day in Viet Nam.
    expect(rows[1]).toEqual(['Hoa Mai', '2026-W47', '2026-11-23', 'Video', '3', '1', '33,3%', 'Bão']);
  });
});
