import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Field } from '../../../components/ui/field.tsx';

afterEach(cleanup);

const field = (label: string) => <Field key={label} label={label} value="" onInput={() => undefined} />;

test('a box that comes later has its own label, also after the root was drawn anew', () => {
  const { rerender } = render(<div>{field('Nội dung')}</div>);
  rerender(<div>{[field('Nội dung'), field('Ghi chú')]}</div>);
  const boxes = ['Nội dung', 'Ghi chú'].map((label) => screen.getByLabelText(label));
  expect(new Set(boxes.map(({ id }) => id)).size).toBe(2);
});
