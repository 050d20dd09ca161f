import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import type { LogEntry } from '../../../utils/contract/log-entry.ts';
import { toViewWords } from '../../../utils/i18n/views-dictionary.ts';
import { aDesk, ownPage } from '../../builders/a-desk.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { until } from '../../builders/until.ts';

afterEach(cleanup);

const { activities, logForms } = toViewWords('vi');

test('a double click on undo is told once, as undone', async () => {
  let left = 1;
  const undo = vi.fn(async () => left-- > 0);
  render(
    <Panel
      desk={aDesk({ entries: [aLogEntry({ sendAfterAt: new Date(Date.now() + 600_000).toISOString() })] })}
      place={{ page: ownPage() }}
      surface="page"
      actions={{ ...someActions(), undo }}
    />,
  );
  const button = screen.getByRole('button', { name: /Hoàn tác/ });
  fireEvent.click(button);
  fireEvent.click(button);
  expect(await screen.findByText(activities.undone)).toBeTruthy();
  expect(undo).toHaveBeenCalledTimes(1);
});

test('a double click on save logs the act once, and the same act can be logged again afterwards', async () => {
  const answers: ((entry: LogEntry) => void)[] = [];
  const record = vi.fn(() => new Promise<LogEntry>((resolve) => answers.push(resolve)));
  render(
    <Panel
      desk={aDesk()}
      place={{ page: ownPage() }}
      surface="page"
      actions={{ ...someActions(), record }}
    />,
  );
  const write = async () => {
    fireEvent.click(screen.getByRole('button', { name: activities.record.other }));
    fireEvent.input(await screen.findByLabelText(logForms.form.title), { target: { value: 'Họp tổ' } });
  };
  const save = () => {
    const button = screen.getByRole('button', { name: logForms.form.save });
    fireEvent.submit(button.closest('form') ?? button);
  };
  await write();
  save();
  save();
  expect(record).toHaveBeenCalledTimes(1);
  answers[0]?.(aLogEntry());
  await until(() => expect(screen.queryByRole('button', { name: logForms.form.save })).toBeNull());
  await write();
  save();
  expect(record).toHaveBeenCalledTimes(2);
});
