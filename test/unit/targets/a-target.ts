import type { Target } from '../../../utils/contract/target.ts';

/** Three items a week, for everybody; a test names only what it is about. */
export function aTarget(over: Partial<Target> = {}): Target {
  return {
    id: 'tin-bai-tuan',
    title: 'Tin, bài trong tuần',
    kind: 'item',
    number: 3,
    period: 'week',
    from: '2026-01-01',
    source: { title: 'Kế hoạch 20/KH-TLĐ', number: '20/KH-TLĐ' },
    ...over,
  };
}
