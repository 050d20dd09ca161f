import { describe, expect, it } from 'vitest';
import { reportColumns, toReportTable } from '../../../utils/domain/reports/report-table.ts';
import { aLogEntry, aReceipt } from './a-log-entry.ts';

const week = '2026-W47';

describe('toReportTable', () => {
  it('has the columns of the weekly log in their order', () => {
    const [row] = toReportTable([aLogEntry()], week).rows;
    expect(Object.keys(row ?? {})).toEqual([...reportColumns]);
  });

  it('turns a full entry into typed cells', () => {
    const entry = aLogEntry({
      activity: {
        kind: 'share',
        title: 'Tết Sum vầy',
        contentKind: 'phuc_loi',
        pageKey: 'cdcs.hoamai.thuchanh',
        link: 'https://www.facebook.com/cdcs.hoamai.thuchanh/posts/2',
        count: 3,
        note: 'Chia sẻ kèm lời dẫn',
        day: '2026-11-22',
      },
      state: 'received',
    });
    const pages = [{ key: 'cdcs.hoamai.thuchanh', name: 'Công đoàn cơ sở Hoa Mai', role: 'own' }] as const;
    const received = { ...entry, receipt: aReceipt(entry, 'BN-2026-000042') };
    expect(toReportTable([received], week, pages).rows).toEqual([
      {
        number: { kind: 'number', value: 1 },
        day: { kind: 'day', day: '2026-11-22' },
        weekday: { kind: 'weekday', code: 'sun' },
        activity_kind: { kind: 'activity_kind', code: 'share' },
        title: { kind: 'text', value: 'Tết Sum vầy' },
        content_kind: { kind: 'content_kind', code: 'phuc_loi' },
        media: { kind: 'empty' },
        campaign: { kind: 'empty' },
        page: { kind: 'text', value: 'Công đoàn cơ sở Hoa Mai' },
        link: { kind: 'link', url: 'https://www.facebook.com/cdcs.hoamai.thuchanh/posts/2' },
        outlet: { kind: 'empty' },
        count: { kind: 'number', value: 3 },
        note: { kind: 'text', value: 'Chia sẻ kèm lời dẫn' },
        follow_up: { kind: 'empty' },
        state: { kind: 'state', code: 'received' },
        receipt: { kind: 'text', value: 'BN-2026-000042' },
      },
    ]);
  });

  it('leaves cells empty where the entry says nothing, counts it once and shows the page key', () => {
    const [row] = toReportTable([aLogEntry()], week).rows;
    expect(row).toMatchObject({
      content_kind: { kind: 'empty' },
      page: { kind: 'text', value: 'cdcs.hoamai.thuchanh' },
      link: { kind: 'empty' },
      count: { kind: 'number', value: 1 },
      note: { kind: 'empty' },
      receipt: { kind: 'empty' },
    });
  });

  it('says of what it is made, to which campaign it belongs, and what became of a submission', () => {
    const entry = aLogEntry({
      activity: { kind: 'submission', media: 'video', campaignId: 'thang-cong-nhan' },
    });
    const followUp = {
      activityId: entry.activity.id,
      status: 'published',
      link: 'https://www.facebook.com/congdoanvietnam/posts/9',
      changedOn: '2026-11-22',
    } as const;
    const campaigns = [{ id: 'thang-cong-nhan', title: 'Tháng Công nhân' }];
    const [row] = toReportTable([entry], week, [], { campaigns, followUps: [followUp] }).rows;
    expect(row).toMatchObject({
      media: { kind: 'media', code: 'video' },
      campaign: { kind: 'text', value: 'Tháng Công nhân' },
      follow_up: { kind: 'follow_up', code: 'published', link: followUp.link },
    });
    // Without an answer it is what it was; a campaign that is gone keeps its code.
    expect(toReportTable([entry], week).rows[0]).toMatchObject({
      campaign: { kind: 'text', value: 'thang-cong-nhan' },
      follow_up: { kind: 'follow_up', code: 'sent' },
    });
  });

  it.each([
    ['Sunday before', '2026-11-15', 0],
    ['Monday', '2026-11-16', 1],
    ['Sunday', '2026-11-22', 1],
    ['Monday after', '2026-11-23', 0],
  ])('%s', (_, day, rows) => {
    expect(toReportTable([aLogEntry({ activity: { day } })], week).rows).toHaveLength(rows);
  });

  it('takes the days of both years into a week that spans New Year', () => {
    const days = ['2027-01-03', '2026-12-28', '2027-01-04'];
    const table = toReportTable(
      days.map((day) => aLogEntry({ activity: { day } })),
      '2026-W53',
    );
    expect(table.rows.map((row) => row.day)).toEqual([
      { kind: 'day', day: '2026-12-28' },
      { kind: 'day', day: '2027-01-03' },
    ]);
  });

  it('goes by day and time, and numbers from 1', () => {
    const entries = [
      aLogEntry({ activity: { title: 'ba', day: '2026-11-20' }, state: 'received' }),
      aLogEntry({ activity: { title: 'hai', day: '2026-11-17', occurredAt: '2026-11-17T09:00:00.000Z' } }),
      aLogEntry({
        activity: { title: 'một', day: '2026-11-17', occurredAt: '2026-11-17T01:00:00.000Z' },
        state: 'refused',
      }),
    ];
    const table = toReportTable(entries, week);
    expect(table.rows.map(({ number, title }) => [number, title])).toEqual(
      ['một', 'hai', 'ba'].map((value, index) => [
        { kind: 'number', value: index + 1 },
        { kind: 'text', value },
      ]),
    );
    expect(table.entries.map(({ activity }) => activity.title)).toEqual(['một', 'hai', 'ba']);
  });

  it('is an empty table for a week without entries', () => {
    expect(toReportTable([], week)).toEqual({ period: week, rows: [], entries: [] });
  });
});
