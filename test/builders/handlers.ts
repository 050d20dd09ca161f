import { vi } from 'vitest';
import type { LogEntry } from '../../utils/contract/log-entry.ts';
import type { MessageName, MessageReply } from '../../utils/contract/messages.ts';
import type { Handlers } from '../../utils/messaging/answer.ts';
import { aDesk } from './a-desk.ts';
import { aLogEntry } from './a-log-entry.ts';
import { anOverview } from './an-overview.ts';

/** A well-formed request and reply for every message of the table: a new message without an example does not compile. */
export function examples(entry: LogEntry = aLogEntry()): {
  [N in MessageName]: { request: unknown; reply: MessageReply<N> };
} {
  const desk = aDesk();
  const { id, occurredAt: _at, day: _day, ...input } = entry.activity;
  return {
    'places.read': { request: {}, reply: { pages: desk.pages } },
    'unit.add': {
      request: { code: 'HM7K-2XRT-9W4P' },
      reply: { paired: true, unitName: 'Công đoàn Sao Mai' },
    },
    'unit.leave': { request: { unitId: 'cdcs-sao-mai', leaves: true }, reply: {} },
    'material.read': { request: { sha256: 'ab'.repeat(32) }, reply: { trouble: 'missing' } },
    'panel.load': { request: {}, reply: {} },
    'part.load': { request: { part: 'reminders' }, reply: {} },
    'place.changed': { request: {}, reply: {} },
    'adapter.report': {
      request: {
        version: 1,
        at: '2026-11-21T03:00:00.000Z',
        finders: { dialog: { state: 'not_here', found: 0, leftOut: 0 } },
      },
      reply: {},
    },
    'panel.remember': { request: { panelFolded: true }, reply: desk.settings },
    'panel.dock': { request: {}, reply: { opened: true } },
    'desk.read': { request: {}, reply: desk },
    'packs.take': { request: { file: '{}' }, reply: { taken: true, packs: 2 } },
    'activity.record': { request: input, reply: entry },
    'activity.undo': { request: { id }, reply: { undone: true } },
    'activity.correct': { request: { id, input }, reply: { corrected: true } },
    'activity.withdraw': { request: { id }, reply: { withdrawn: true } },
    'activity.retry': { request: { id }, reply: {} },
    'activity.discard': { request: { id }, reply: {} },
    'followUp.write': { request: { activityId: id, status: 'published' }, reply: {} },
    'security.tick': { request: { item: 'two_factor', checked: true }, reply: {} },
    'share.exempt': { request: { itemId: 'muc-1', reason: 'Ngành khác' }, reply: {} },
    'share.restore': { request: { itemId: 'muc-1' }, reply: {} },
    'share.learn': {
      request: { itemId: 'muc-1', href: 'https://www.facebook.com/congdoanvietnam/posts/1' },
      reply: { learned: true },
    },
    'shares.read': { request: { pageKey: 'congdoanvietnam' }, reply: { shares: [] } },
    'share.open': { request: { itemId: 'muc-1' }, reply: {} },
    'share.add': {
      request: { link: 'https://laodong.vn/cong-doan/bai-1.ldo', title: 'Bài báo' },
      reply: { outcome: 'added', itemId: 'them-1', title: 'Bài báo' },
    },
    'share.remove': { request: { itemId: 'them-1' }, reply: {} },
    'share.link': {
      request: { itemId: 'muc-1', link: 'https://www.facebook.com/congdoanhoamai/posts/1' },
      reply: { refused: 'not_own_page' },
    },
    'target.explain': {
      request: { targetId: 'tin-moi-ngay', from: '2026-11-16', to: '2026-11-22', sentence: 'Nghỉ bão' },
      reply: {},
    },
    'template.remember': {
      request: { id: 'tet-sum-vay', values: [{ label: 'Địa điểm', value: 'Nhà văn hóa' }] },
      reply: {},
    },
    'notice.dismiss': { request: { key: 'thong-bao-1#1a2b3c' }, reply: {} },
    'template.forget': { request: {}, reply: {} },
    'log.read': {
      request: { from: '2026-11-16', to: '2026-11-22' },
      reply: { entries: [], followUps: [] },
    },
    'log.compare': {
      request: { week: '2026-W47' },
      reply: { week: '2026-W47', here: 1, server: 1, same: true, others: 0, waiting: 0 },
    },
    'log.repair': {
      request: { week: '2026-W47' },
      reply: {
        sentAgain: 0,
        fetched: 0,
        comparison: { week: '2026-W47', here: 1, waiting: 0, trouble: 'unreachable' },
      },
    },
    'outbox.drain': { request: {}, reply: { waiting: 0, refused: 0 } },
    'report.read': { request: { period: '2026-11' }, reply: anOverview() },
    'report.paper': {
      request: { period: '2026-W47' },
      reply: { title: 'BÁO CÁO', language: 'vi', foot: '', blocks: [] },
    },
    'report.print': { request: { period: '2026-W47' }, reply: {} },
    'registration.read': {
      request: {},
      reply: { registration: { place: '', superiorName: '', officers: [] }, unitName: 'Hoa Mai' },
    },
    'registration.write': { request: { place: '', superiorName: '', officers: [] }, reply: {} },
    'registration.export': {
      request: {},
      reply: { name: 'danh-sach-trang.docx', mediaType: 'text/plain', base64: '' },
    },
    'report.export': {
      request: { period: '2026-W47', format: 'csv' },
      reply: { name: 'nhat-ky.csv', mediaType: 'text/csv', base64: '' },
    },
    'handIn.read': { request: { week: '2026-W47' }, reply: { weeks: [] } },
    'report.submit': {
      request: { week: '2026-W47', kind: 'submitted', activities: 3 },
      reply: { queued: true },
    },
    'options.open': { request: {}, reply: {} },
    'pairing.start': {
      request: { server: 'https://baocao.example', code: 'HM7K-2XRT', deviceLabel: 'Máy' },
      reply: { paired: true, unitName: 'Hoa Mai' },
    },
    'outbox.file': { request: {}, reply: { made: false, reason: 'empty' } },
    'handover.start': { request: {}, reply: { started: false, reason: 'unsent', waiting: 2 } },
    'pairing.forget': { request: {}, reply: {} },
    'settings.write': { request: { language: 'en', ownPage: null }, reply: desk.settings },
    'stored.read': {
      request: {},
      reply: { entries: 0, setAside: [], payloads: [], outbox: { waiting: 0, refused: 0 } },
    },
  };
}

/** Handlers that answer with the examples and remember whether they were called. */
export function someHandlers(over: Partial<Handlers> = {}) {
  const given = examples();
  const called = vi.fn<(name: string, request: unknown) => void>();
  const handlers = Object.fromEntries(
    Object.entries(given).map(([name, { reply }]) => [
      name,
      async (request: unknown) => {
        called(name, request);
        return reply;
      },
    ]),
  ) as unknown as Handlers;
  return { called, handlers: { ...handlers, ...over } };
}
