import axe from 'axe-core';
import { expect } from 'vitest';

/** No WCAG 2.2 AA rule that can be judged without layout is broken. Colours and sizes are measured in real browsers. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: {
      'color-contrast': { enabled: false },
      'target-size': { enabled: false },
      // The panel is one region of a page that is not ours.
      region: { enabled: false },
    },
  });
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`,
  );
  expect(told).toEqual([]);
}
