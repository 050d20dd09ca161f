import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Field } from '../../../components/ui/field.tsx';

afterEach(cleanup);

const field = (label: string) => <Field key={label} label={label} value="" onInput={() => undefined} />;

test('a box that comes later has its own label, also after the root was drawn anew', () => {
  const { rerender } = render(<div>{field('Nội dung')}</div>);
  rerender(<div>{[field('Nội dung'), field('Ghi chú')]}</div>);
  const boxes = ['Nội dung', 'Ghi chú'].map((label) => screen.getByLabelText(label));
  expect(new Set(boxes.map(({ id }) => id)).size).toBe(2);
});

/** The id of a field as one of our scripts draws it, each with a copy of the module. */
async function drawId(): Promise<string> {
  vi.resetModules();
  const { useUniqueId } = await import('../../../components/ui/use-unique-id.ts');
  const Box = () => <input id={useUniqueId()} />;
  return render(<Box />).container.querySelector('input')?.id ?? '';
}

test('two scripts in one tree give no id twice, or a label would name the wrong box', async () => {
  expect(await drawId()).not.toBe(await drawId());
});
