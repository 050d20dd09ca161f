import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { api } from '../../utils/contract/api.ts';
import { EntryPage } from '../../utils/contract/entry-review.ts';
import { aBackend, adminOf, anActivity, type Backend, engines, expectReceipt, HOA_MAI } from './backend.ts';
import { aCoordinator } from './coordinators.ts';
import { readBoard } from './weeks.ts';

/** What a text box cut off, what came by the clipboard, and what only looks like one of them. */
const TEXTS = {
  'half an emoji': 'Ảnh lễ \ud83d',
  'the other half': '\ude00 Ảnh lễ',
  'U+0000': 'Ảnh\u0000 lễ',
  'escapes that somebody wrote': 'Ảnh lễ \\ud83d \\u0000 \\\\u0000 \\',
  'a backslash before each': '\\\u0000 \\\ud83d \\',
};

/** Its week goes over the end of the month, so that files of the month count its entries one by one. */
const LAST_DAY = { day: '2026-11-30', occurredAt: '2026-11-30T01:00:00.000Z' };
const WEEK = '2026-W49';

async function aUnitWith(engine: (typeof engines)[number], title: string) {
  const backend = await aBackend(engine);
  const { token } = await backend.pair(HOA_MAI);
  backend.clock.now = new Date('2026-12-01T02:00:00Z');
  const lan = await aCoordinator(backend, 'Lan');
  const entry = anActivity({ ...LAST_DAY, title, note: title, campaignId: 'ngay-hoi', stepId: 'ra-quan' });
  const { results } = await backend.record(token, [anActivity(LAST_DAY), entry]);
  expectReceipt(results[1]);
  return { backend, token, lan, entry };
}

async function expectFiles(backend: Backend, token: string): Promise<void> {
  for (const format of ['csv', 'json', 'xlsx', 'docx']) {
    const query = new URLSearchParams({ unit: HOA_MAI, month: '2026-11', format });
    const response = await backend.get(`/v1/board/file?${query}`, token);
    if (response.status !== 200) throw new Error(`${format}: ${await response.text()}`);
    expect((await response.bytes()).length).toBeGreaterThan(0);
  }
}

describe.each(engines)('an entry with an odd text, on %s', (engine) => {
  test.each(Object.entries(TEXTS))(
    '%s: the files and sums of its superiors are made, and it says what was sent',
    async (_, title) => {
      const { backend, token, lan, entry } = await aUnitWith(engine, title);
      await expectFiles(backend, lan.token);
      expect((await readBoard(backend, lan.token, HOA_MAI, { week: WEEK })).unit.sums).toMatchObject({
        activities: 2,
      });
      expect(await commands['rollups check'](adminOf(backend), new Map())).toContain('are right');
      await commands['rollups rebuild'](adminOf(backend), new Map());
      expect(await commands['rollups check'](adminOf(backend), new Map())).toContain('are right');
      const query = new URLSearchParams({ unit: HOA_MAI, from: '2026-11-01', to: '2026-11-30' });
      const listed = await backend.get(`${api['entries.list'].path}?${query}`, lan.token);
      const { entries } = EntryPage.parse(await listed.json());
      expect(entries.map(({ activity }) => activity.title)).toContain(title);
      expect((await backend.week(token, WEEK)).map(({ activity }) => activity)).toContainEqual(entry);
    },
  );
});
