import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import { toViewWords } from '../../../utils/i18n/views-dictionary.ts';
import { MessageError } from '../../../utils/messaging/send.ts';
import { aDesk, ownPage } from '../../builders/a-desk.ts';
import { someActions } from '../../builders/panel-actions.ts';

afterEach(cleanup);

const words = toViewWords('vi');

test('a full disk is said as such, and what was typed stays in the form', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const actions = someActions({ record: () => Promise.reject(new MessageError('QuotaExceededError')) });
  render(<Panel desk={aDesk()} place={{ page: ownPage() }} surface="page" actions={actions} />);
  fireEvent.click(screen.getByRole('button', { name: words.activities.record.other }));
  const title = await screen.findByRole<HTMLInputElement>('textbox', { name: words.logForms.form.title });
  fireEvent.input(title, { target: { value: 'Ngày hội hiến máu' } });
  fireEvent.click(screen.getByRole('button', { name: words.logForms.form.save }));
  expect(await screen.findByText(words.panel.diskFull)).toBeTruthy();
  expect(title.value).toBe('Ngày hội hiến máu');
});
