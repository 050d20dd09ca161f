import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PanelResizer } from '../../../components/panel/panel-resizer.tsx';
import { toDictionary } from '../../../utils/i18n/index.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toDictionary('vi');

function show(width: number, side: 'left' | 'right' = 'right') {
  const [onDrag, onChoose] = [vi.fn(), vi.fn()];
  const { container } = render(
    <PanelResizer words={words} width={width} side={side} onDrag={onDrag} onChoose={onChoose} />,
  );
  return { onDrag, onChoose, container, edge: screen.getByRole('separator', { name: words.panel.width }) };
}

test.each([
  ['right', 400, 'ArrowLeft', {}, 410],
  ['right', 400, 'ArrowRight', {}, 390],
  ['left', 400, 'ArrowRight', {}, 410],
  ['right', 400, 'ArrowLeft', { shiftKey: true }, 440],
  ['right', 400, 'Home', {}, 360],
  ['right', 400, 'End', {}, 520],
  ['right', 515, 'ArrowLeft', {}, 520],
  ['right', 520, 'ArrowLeft', {}, undefined],
  ['right', 400, 'a', {}, undefined],
] as const)('at the %s edge, %i px wide, %s %o: %s', (side, width, key, modifiers, wanted) => {
  const { edge, onChoose } = show(width, side);
  fireEvent.keyDown(edge, { key, ...modifiers });
  expect(onChoose.mock.calls).toEqual(wanted === undefined ? [] : [[wanted]]);
});

test('a screen reader hears what it is, how wide it is and may be', async () => {
  const { edge, container } = show(380);
  expect(['aria-valuenow', 'aria-valuemin', 'aria-valuemax'].map((name) => edge.getAttribute(name))).toEqual([
    '380',
    '360',
    '520',
  ]);
  await expectAccessible(container);
});
