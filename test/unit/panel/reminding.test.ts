import { describe, expect, test, vi } from 'vitest';
import { startReminding } from '../../../entrypoints/panel.content/reminding.ts';
import type { Finding } from '../../../utils/domain/reminders/index.ts';

/** Finds the draft itself, so that a test sees which draft was looked at. */
const check = (draft: string): Finding[] => [
  { category: 'personal_data', severity: 'low', phrase: draft, start: 0, end: draft.length },
];

/** A reminder whose script comes, or does not, when the test says so. */
function start() {
  const loads: PromiseWithResolvers<typeof check>[] = [];
  const onChange = vi.fn<() => void>();
  const load = () => {
    const next = Promise.withResolvers<typeof check>();
    loads.push(next);
    return next.promise;
  };
  const reminding = startReminding(load, onChange);
  const seen = () => reminding.findings.map(({ phrase }) => phrase);
  return { reminding, loads, onChange, seen };
}

/** What was asked for has come or failed, and has been dealt with. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the reminder that is loaded on demand', () => {
  test('is asked for at the first draft, and once', async () => {
    const { reminding, loads } = start();
    expect(loads).toHaveLength(0);
    for (const draft of ['a', 'ab', 'abc']) reminding.look(draft);
    expect(loads).toHaveLength(1);
    loads[0]?.resolve(check);
    await settled();
    reminding.look('abcd');
    expect(loads).toHaveLength(1);
  });

  test('looks on arrival at what was written before, as it was told last', async () => {
    const { reminding, loads, onChange, seen } = start();
    reminding.look('a');
    reminding.look('ab');
    expect(seen()).toEqual([]);
    loads[0]?.resolve(check);
    await settled();
    expect(seen()).toEqual(['ab']);
    expect(onChange).toHaveBeenCalledOnce();
    reminding.look('abc');
    expect(seen()).toEqual(['abc']);
  });

  test('does not remind of a draft that was gone before it came', async () => {
    const { reminding, loads, seen } = start();
    reminding.look('a');
    reminding.forget();
    loads[0]?.resolve(check);
    await settled();
    expect(seen()).toEqual([]);
  });

  test('says that it could not be loaded, and is asked for again by the next draft', async () => {
    const { reminding, loads, onChange, seen } = start();
    reminding.look('a');
    loads[0]?.reject(new Error('no_answer'));
    await settled();
    expect(reminding.failed).toBe(true);
    expect(onChange).toHaveBeenCalledOnce();
    reminding.look('ab');
    expect(loads).toHaveLength(2);
    loads[1]?.resolve(check);
    await settled();
    expect(reminding.failed).toBe(false);
    expect(seen()).toEqual(['ab']);
  });

  test('looks again, at the same draft, when the packs say something else', async () => {
    const { reminding, loads, seen } = start();
    reminding.look('a');
    loads[0]?.resolve(check);
    await settled();
    reminding.renew();
    expect(loads).toHaveLength(2);
    loads[1]?.resolve((draft) => check(`${draft} by the new rules`));
    await settled();
    expect(seen()).toEqual(['a by the new rules']);
    reminding.forget();
    reminding.renew();
    expect(loads).toHaveLength(2);
  });

  test('never looks with rules that were overtaken while they were loading', async () => {
    const { reminding, loads, seen } = start();
    reminding.look('a');
    reminding.renew();
    loads[0]?.resolve((draft) => check(`${draft} by the old rules`));
    await settled();
    expect(seen()).toEqual([]);
    loads[1]?.resolve(check);
    await settled();
    expect(seen()).toEqual(['a']);
  });
});
