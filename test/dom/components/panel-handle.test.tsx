import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PanelHandle } from '../../../components/panel/panel-handle.tsx';
import { toDictionary } from '../../../utils/i18n/index.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toDictionary('vi');

test.each([
  ['all is sent', { waiting: 0, refused: 0 }, 0],
  ['some wait and one was refused', { waiting: 2, refused: 1 }, 3],
])('the folded panel says how much is unsent when %s, and opens', async (_, outbox, unsent) => {
  const onOpen = vi.fn();
  const { container } = render(<PanelHandle words={words} outbox={outbox} focused={false} onOpen={onOpen} />);
  fireEvent.click(screen.getByRole('button', { name: words.panel.handleLabel(unsent) }));
  expect(onOpen).toHaveBeenCalledOnce();
  expect(container.querySelector('.count')?.textContent).toBe(unsent === 0 ? undefined : '3');
  await expectAccessible(container);
});

test.each([true, false])('folded away by key: %s, it has the focus only then', (focused) => {
  render(
    <PanelHandle words={words} outbox={{ waiting: 0, refused: 0 }} focused={focused} onOpen={vi.fn()} />,
  );
  expect(document.activeElement === screen.getByRole('button')).toBe(focused);
});
