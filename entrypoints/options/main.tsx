import '../../components/own-page.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { copyText } from '../../components/ui/copy-text.ts';
import { expectRoot } from '../../components/ui/expect-root.ts';
import { followTheme } from '../../components/ui/follow-theme.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { OptionsPage } from '../../components/units/options-page.tsx';
import { UnreadPage } from '../../components/units/unread-page.tsx';
import { readAddress } from '../../utils/facebook/index.ts';
import { toFullDictionary } from '../../utils/i18n/full.ts';
import { watchDesk } from '../../utils/messaging/desk-client.ts';
import { keepFrontUnit } from '../../utils/messaging/front-unit.ts';
import { send } from '../../utils/messaging/send.ts';
import { askToConfirmPacks } from './ask-to-confirm-packs.ts';

const root = expectRoot();

/** A page's link names its owner; the link of a post, a group or an event does not make it the unit's page. */
function toPageKey(link: string): string | undefined {
  const { kind, owner } = readAddress(link);
  return kind === 'page' || kind === 'profile' ? owner : undefined;
}

/** Business Suite names the page in its own address. */
function toPageNumber(link: string): string | undefined {
  const { kind, owner } = readAddress(link);
  return kind === 'business' ? owner : undefined;
}

root.classList.add('options-ground');
followTheme(root);
const front = keepFrontUnit();
let reads = 0;
let isDrawn = false;
watchDesk(
  async (desk) => {
    const turn = ++reads;
    const unit = front.ofDesk();
    const [overview, registration] = await Promise.all([
      send('stored.read', {}),
      send('registration.read', {}, unit),
    ]);
    // Another unit was chosen meanwhile: its own answer is on its way.
    if (turn !== reads) return;
    const { language } = desk.settings;
    document.documentElement.lang = language;
    document.title = toFullDictionary(language).units.options;
    isDrawn = true;
    render(
      <OptionsPage
        desk={desk}
        overview={overview}
        registration={registration}
        onRegistration={async (typed) => void (await send('registration.write', typed, unit))}
        onExportRegistration={async () => {
          const { name, mediaType, base64 } = await send('registration.export', {}, unit);
          saveFile(name, mediaType, base64);
        }}
        deviceLabel={toFullDictionary(language).units.pairing.deviceDefault}
        toPageKey={toPageKey}
        toPageNumber={toPageNumber}
        onPair={async (request) => {
          await askToConfirmPacks();
          return await send('pairing.start', request);
        }}
        onAddUnit={(code) => send('unit.add', { code })}
        onLeaveUnit={async (unitId, leaves) => void (await send('unit.leave', { unitId, leaves }))}
        onChooseUnit={(unitId) => front.choose(unitId)}
        onHandOver={() => send('handover.start', {})}
        onSaveOutbox={async () => {
          const outcome = await send('outbox.file', {});
          if (outcome.made) saveFile(outcome.file.name, outcome.file.mediaType, outcome.file.base64);
          return outcome;
        }}
        onTakePackFile={(file) => send('packs.take', { file })}
        onForget={async () => void (await send('pairing.forget', {}))}
        onForgetTemplates={async () => void (await send('template.forget', {}))}
        onTick={async (tick) => void (await send('security.tick', tick))}
        onCopy={copyText}
        onAskToNotify={() => browser.permissions.request({ permissions: ['notifications'] })}
        onWrite={async (change) => void (await send('settings.write', change))}
      />,
      root,
    );
  },
  (error) => {
    // What stands there keeps what is half typed in it.
    if (isDrawn) console.error(error);
    else render(<UnreadPage onAgain={() => location.reload()} />, root);
  },
  new AbortController().signal,
  front,
);
