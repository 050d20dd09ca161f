import type { Activity, ActivityInput } from '../../utils/contract/activity.ts';
import { toActivityId } from '../../utils/domain/activities/activity-id.ts';

let made = 0;

/** What an admin says when logging; a test names only what it is about. */
export function anActivityInput(over: Partial<ActivityInput> = {}): ActivityInput {
  return { kind: 'post', pageKey: 'congdoanhoamai', title: 'Lễ phát động Tháng Công nhân', ...over };
}

/** An activity as it leaves the browser, of Saturday 21/11/2026; every call gives another id and number. */
export function anActivity(over: Partial<Activity> = {}): Activity {
  made += 1;
  const at = Date.parse('2026-11-21T02:00:00.000Z') + made;
  return {
    ...anActivityInput(),
    id: toActivityId(at, new Uint8Array(10).fill(made)),
    seq: made,
    occurredAt: new Date(at).toISOString(),
    day: '2026-11-21',
    ...over,
  };
}
