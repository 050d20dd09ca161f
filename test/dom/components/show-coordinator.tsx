import { render } from '@testing-library/preact';
import { CoordinatorPage } from '../../../components/coordinator/coordinator-page.tsx';
import type { CoordinatorPlace } from '../../../components/coordinator/place.ts';
import type { Coordinator } from '../../../utils/contract/pack-draft.ts';
import type { Language } from '../../../utils/contract/settings.ts';
import { compileRules } from '../../../utils/domain/reminders/index.ts';
import { toCoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { aCoordinator } from '../../builders/a-coordinator.ts';
import { coordinatorActions } from '../../builders/coordinator-actions.ts';

const rules = compileRules({ asOf: '2026-11-21' });

interface Given {
  place?: CoordinatorPlace;
  me?: Coordinator | null;
  actions?: ReturnType<typeof coordinatorActions>;
  language?: Language;
}

/** The coordinator page on Saturday 21/11/2026; `place` moves as the page asks. */
export function showCoordinator({
  place = { at: 'list' },
  me = aCoordinator(),
  actions = coordinatorActions(),
  language = 'vi',
}: Given = {}) {
  const places: CoordinatorPlace[] = [];
  const page = (at: CoordinatorPlace) => (
    <CoordinatorPage
      words={toCoordinatorDictionary(language)}
      today="2026-11-21"
      rules={rules}
      registration={me ? { server: 'https://baocao.example', coordinator: me } : undefined}
      place={at}
      actions={actions}
      onGo={(next) => {
        places.push(next);
        rerender(page(next));
      }}
      onRegistered={() => undefined}
    />
  );
  const { container, rerender } = render(page(place));
  return { container, actions, places };
}
