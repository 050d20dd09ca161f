import '../../components/own-page.css';
import '../../components/coordinator/coordinator.css';
import '../../components/coordinator/board/board.css';
import { render } from 'preact';
import { CoordinatorPage } from '../../components/coordinator/coordinator-page.tsx';
import { readHash, toHash } from '../../components/coordinator/place.ts';
import { expectRoot } from '../../components/ui/expect-root.ts';
import { followTheme } from '../../components/ui/follow-theme.ts';
import { compileRules } from '../../utils/domain/reminders/index.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { toCoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { readRegistration } from '../../utils/services/register-coordinator.ts';
import { openDatabase } from '../../utils/storage/database.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { askToNamePerson } from './ask-to-name-person.ts';
import { toActions } from './to-actions.ts';

async function start(root: HTMLElement): Promise<void> {
  const device = {
    database: await openDatabase(),
    fetch: (...given: Parameters<typeof fetch>) => fetch(...given),
    now: () => new Date(),
    subtle: crypto.subtle,
    askToNamePerson,
  };
  const { language } = await readSettings(device.database);
  const words = toCoordinatorDictionary(language);
  const actions = toActions(device, language);
  let today = toVietnamDay(device.now());
  let rules = compileRules({ asOf: today });
  let registration = await readRegistration(device);
  let place = readHash(location.hash);
  const draw = () =>
    render(
      <CoordinatorPage
        words={words}
        today={today}
        rules={rules}
        registration={registration}
        place={place}
        actions={actions}
        onGo={(next) => {
          location.hash = toHash(next);
        }}
        onRegistered={async () => {
          registration = await readRegistration(device);
          draw();
        }}
      />,
      root,
    );
  // The page may stay open over night: what is written, entered and signed the next day is of that day.
  const keepDay = () => {
    const now = toVietnamDay(device.now());
    if (now === today) return;
    today = now;
    rules = compileRules({ asOf: today });
    draw();
  };
  setInterval(keepDay, 60_000);
  document.addEventListener('visibilitychange', keepDay);
  document.documentElement.lang = language;
  document.title = words.coordinator.title;
  addEventListener('hashchange', () => {
    place = readHash(location.hash);
    draw();
    scrollTo(0, 0);
  });
  draw();
}

const root = expectRoot();
root.classList.add('coordinator-ground');
followTheme(root);
start(root).catch((error: unknown) => console.error(error));
