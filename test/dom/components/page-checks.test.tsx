import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { GentleCard } from '../../../components/units/gentle-card.tsx';
import { PageChecks } from '../../../components/units/page-checks.tsx';
import { PageNameCard } from '../../../components/units/page-name-card.tsx';
import type { Desk } from '../../../utils/contract/desk.ts';
import type { GentleReminders } from '../../../utils/contract/settings.ts';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { aDesk, ownPage } from '../../builders/a-desk.ts';
import { until } from '../../builders/until.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toFullDictionary('vi');
const { name, security } = words.pageChecks;

function show(over: Partial<Desk> = {}, page = ownPage()) {
  const calls = { onTick: vi.fn(), onCopy: vi.fn(async () => true), onClose: vi.fn() };
  const { container } = render(<PageChecks words={words} desk={aDesk(over)} ownPage={page} {...calls} />);
  return { ...calls, container };
}

describe('the name of the page', () => {
  test('as guided', async () => {
    const { container } = show();
    expect(screen.getByText(name.good)).toBeTruthy();
    expect(screen.queryByRole('button', { name: name.copy })).toBeNull();
    await expectAccessible(container);
  });

  test('otherwise: why, and a name to copy', async () => {
    const { onCopy } = show({}, ownPage({ name: 'Fanpage Hoa Mai' }));
    expect(screen.getByText(name.no_prefix)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: name.copy }));
    await screen.findByText(name.copied);
    expect(onCopy.mock.calls).toEqual([['Công đoàn _ Hoa Mai']]);
  });

  test('letters that only look right are told', () => {
    // A Cyrillic letter.
    show({}, ownPage({ name: 'Công đoàn cơ sở Hоa Mai' }));
    expect(screen.getByText(name.lookAlikes('о'))).toBeTruthy();
  });

  test('other names of the unit are kept line by line', () => {
    const onNames = vi.fn(async () => undefined);
    render(
      <PageNameCard
        words={words}
        desk={aDesk()}
        ownPage={ownPage()}
        onCopy={async () => true}
        onNames={onNames}
      />,
    );
    const typed = 'Công đoàn Hoa Đào\n\n Hoa Lan ';
    fireEvent.input(screen.getByLabelText(name.others), { target: { value: typed } });
    fireEvent.click(screen.getByRole('button', { name: name.save }));
    expect(onNames.mock.calls).toEqual([[['Công đoàn Hoa Đào', 'Hoa Lan']]]);
  });
});

describe('the safety of the page', () => {
  test('what was looked at is ticked with its day, and comes due again', () => {
    const { onTick } = show({ pageSecurity: { two_factor: '2026-11-01', leavers: '2026-06-01' } });
    const box = (item: keyof typeof security.items) =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(security.items[item]) });
    expect(box('two_factor').checked).toBe(true);
    expect(screen.getByText(security.checked('01/11/2026', '30/01/2027'))).toBeTruthy();
    expect(box('leavers').checked).toBe(false);
    expect(screen.getByText(security.dueAgain('01/06/2026'))).toBeTruthy();
    fireEvent.click(box('roles'));
    expect(onTick.mock.calls).toEqual([[{ item: 'roles', checked: true }]]);
  });
});

describe('the reminder of the day', () => {
  const { gentle } = words.units;
  function showCard(allowed: boolean, on?: GentleReminders) {
    const onChange = vi.fn();
    const onAsk = vi.fn(async () => allowed);
    const { container } = render(<GentleCard words={words} gentle={on} onAsk={onAsk} onChange={onChange} />);
    return { onChange, onAsk, container };
  }

  test('asks the browser when it is turned on, and only then', async () => {
    const { onChange, onAsk, container } = showCard(true);
    expect(onAsk).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox', { name: gentle.label }));
    await until(() => expect(onChange.mock.calls).toEqual([[{ quietFrom: '17:30', quietTo: '07:30' }]]));
    await expectAccessible(container);
  });

  test('stays off when the browser says no, and says so', async () => {
    const { onChange } = showCard(false);
    fireEvent.click(screen.getByRole('checkbox', { name: gentle.label }));
    await screen.findByText(gentle.refusedByBrowser);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('the quiet hours can be changed, and it can be turned off without asking', async () => {
    const { onChange, onAsk } = showCard(true, { quietFrom: '17:30', quietTo: '07:30' });
    fireEvent.change(screen.getByLabelText(gentle.quietFrom), { target: { value: '20:00' } });
    fireEvent.click(screen.getByRole('checkbox', { name: gentle.label }));
    await until(() =>
      expect(onChange.mock.calls).toEqual([[{ quietFrom: '20:00', quietTo: '07:30' }], [null]]),
    );
    expect(onAsk).not.toHaveBeenCalled();
  });
});
