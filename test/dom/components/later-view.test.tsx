import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { LaterView } from '../../../components/panel/later-view.tsx';
import type { PanelViews } from '../../../components/panel/panel-views.ts';
import { panelViews } from '../../../components/panel/views.tsx';
import { toDictionary } from '../../../utils/i18n/index.ts';
import { someActions } from '../../builders/panel-actions.ts';

afterEach(cleanup);

test('a view stays in the language before until the words of the other are there, with what was typed', async () => {
  const later = Promise.withResolvers<PanelViews>();
  const actions = someActions();
  const given = { name: 'add_share', given: { actions } } as const;
  const load = (language: 'vi' | 'en') => (language === 'vi' ? panelViews : later.promise);
  const { rerender } = render(<LaterView {...given} load={load} language="vi" />);
  const link = (language: 'vi' | 'en') => toDictionary(language).shares.link;
  fireEvent.input(screen.getByLabelText(link('vi')), { target: { value: 'https://baocongdoan.example/1' } });
  rerender(<LaterView {...given} load={load} language="en" />);
  expect(screen.getByLabelText(link('vi'))).toBeTruthy();
  later.resolve(panelViews);
  const field = await screen.findByLabelText<HTMLInputElement>(link('en'));
  expect(field.value).toBe('https://baocongdoan.example/1');
});
