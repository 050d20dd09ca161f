import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { CampaignsView } from '../../../components/campaigns/campaigns-view.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { Pack } from '../../../utils/contract/pack.ts';
import { toCampaignStates } from '../../../utils/domain/campaigns/to-campaign-states.ts';
import { mergePacks } from '../../../utils/domain/packs/merge-packs.ts';
import { toProgress } from '../../../utils/domain/targets/to-progress.ts';
import { toCoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { toDictionary } from '../../../utils/i18n/index.ts';
import { toViewWords } from '../../../utils/i18n/views-dictionary.ts';
import { aDraft, ME } from '../../builders/a-coordinator.ts';
import { aDesk, aShare, ownPage } from '../../builders/a-desk.ts';
import { coordinatorActions } from '../../builders/coordinator-actions.ts';
import { withEveryText } from '../../builders/every-text.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { aFullPack } from '../../unit/packs/a-full-pack.ts';
import { showCoordinator } from './show-coordinator.tsx';

afterEach(cleanup);

const MARKUP = '<img src=x onerror=alert(1)>';
const today = '2026-11-21';
/** Markup wherever the schema lets words stand. */
const pack = withEveryText(aFullPack(), MARKUP, (changed) => Pack.safeParse(changed).success);

const expectText = (container: Element) => {
  expect(container.querySelector('img, script, iframe, object, embed, [onerror]')).toBeNull();
  expect([...container.querySelectorAll('a')].filter(({ protocol }) => !/^https?:$/.test(protocol))).toEqual(
    [],
  );
};

test('markup stands wherever words may', () => {
  const said = JSON.stringify(pack);
  expect(said.split(MARKUP).length - 1).toBeGreaterThan(40);
  for (const part of [
    'templates',
    'targets',
    'campaigns',
    'notices',
    'hold',
    'recalls',
    'reminders',
  ] as const)
    expect(JSON.stringify(pack[part]), part).toContain(MARKUP);
});

describe('is text', () => {
  const merged = mergePacks([{ pack, unknownParts: [MARKUP] }], today);
  const desk = aDesk({
    today,
    templates: merged.templates,
    packs: { packs: merged.packs, notices: merged.notices, holds: merged.holds },
    shares: merged.shareItems.map((item) => aShare({ item })),
    targets: toProgress(
      {
        targets: merged.targets.map(({ units: _units, levels: _levels, ...target }) => ({
          ...target,
          period: 'week',
          weekdays: [1, 2, 3, 4, 5, 6, 7],
        })),
        unit: { id: 'cdcs-hoa-mai', name: 'Hoa Mai' },
        entries: [],
        findRun: () => undefined,
      },
      today,
    ),
    campaigns: toCampaignStates(merged.campaigns, [], today),
  });

  test('the test shows every part', () => {
    for (const list of [desk.templates, desk.packs.notices, desk.packs.holds, desk.shares, desk.targets])
      expect(list.length).toBeGreaterThan(0);
  });

  test('in every tab of the panel, and in an open template', () => {
    const words = toDictionary('vi');
    const { container } = render(
      <Panel desk={desk} place={{ page: ownPage() }} surface="page" actions={someActions()} />,
    );
    for (const name of Object.values(words.panel.tabs)) {
      fireEvent.click(screen.getByRole('tab', { name: new RegExp(name) }));
      expectText(container);
    }
    fireEvent.click(screen.getByRole('tab', { name: new RegExp(words.panel.tabs.packs) }));
    const rows = [...container.querySelectorAll<HTMLElement>('.template')];
    expect(rows.length).toBe(2);
    fireEvent.click(rows[0] ?? container);
    expect(container.textContent).toContain(MARKUP);
    expectText(container);
  });

  test('in a campaign', () => {
    const { container } = render(
      <CampaignsView
        words={toViewWords('vi')}
        desk={desk}
        ownPage={ownPage()}
        actions={someActions()}
        onTemplate={() => undefined}
        first={merged.campaigns[0]?.id}
        onClose={() => undefined}
      />,
    );
    expect(container.textContent?.split(MARKUP).length).toBeGreaterThan(6);
    expectText(container);
  });

  const draft = aDraft({ state: 'draft', authorIds: [ME], pack });
  const actions = coordinatorActions({ read: async () => ({ done: { draft, events: [] } }) });
  const { editor, review } = toCoordinatorDictionary('vi').coordinator;

  test('in every section that coordinators write', async () => {
    const place = { at: 'edit', packId: pack.id, version: 1 } as const;
    const { container } = showCoordinator({ place, actions });
    await screen.findByRole('region', { name: editor.heading });
    for (const name of Object.values(editor.tabs)) {
      fireEvent.click(screen.getByRole('tab', { name: new RegExp(name) }));
      expectText(container);
    }
  });

  test('before the one who reviews', async () => {
    const place = { at: 'review', packId: pack.id, version: 1 } as const;
    const { container } = showCoordinator({ place, actions });
    await screen.findByRole('region', { name: review.changesHeading });
    expect(container.textContent).toContain(MARKUP);
    expectText(container);
  });
});
