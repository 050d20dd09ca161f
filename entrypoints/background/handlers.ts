import { browser } from 'wxt/browser';
import type { UnitInFront } from '../../utils/contract/held-unit.ts';
import type { Handlers } from '../../utils/messaging/answer.ts';
import { tellEverywhere } from '../../utils/messaging/signal.ts';
import { addUnit, leaveUnit } from '../../utils/services/change-units.ts';
import { noteShown } from '../../utils/services/confirm-packs.ts';
import type { Device } from '../../utils/services/device.ts';
import { exportReport, layOutReport } from '../../utils/services/export-report.ts';
import { startHandover } from '../../utils/services/hand-over.ts';
import { listAllPages } from '../../utils/services/list-pages.ts';
import { readPackMaterial } from '../../utils/services/materials.ts';
import { forgetPairing, pairDevice } from '../../utils/services/pair-device.ts';
import { readDesk } from '../../utils/services/read-desk.ts';
import { readHandIn } from '../../utils/services/read-hand-in.ts';
import { toDeviceInFront } from '../../utils/services/read-paired.ts';
import { readReportOverview } from '../../utils/services/read-report-overview.ts';
import { readStored } from '../../utils/services/read-stored.ts';
import { explainTarget } from '../../utils/services/read-targets.ts';
import {
  exportRegistration,
  readRegistration,
  writeRegistration,
} from '../../utils/services/registration.ts';
import {
  dismissNotice,
  forgetTemplateUses,
  rememberTemplate,
} from '../../utils/services/remember-template.ts';
import { sealOutboxFile } from '../../utils/services/seal-outbox-file.ts';
import { submitReport } from '../../utils/services/submit-report.ts';
import { takePackFile } from '../../utils/services/take-pack-file.ts';
import { tickSecurity } from '../../utils/services/tick-security.ts';
import { noteAdapterReport } from '../../utils/storage/adapter-health.ts';
import { readSettings, writeSettings } from '../../utils/storage/settings.ts';
import { isOpenPanel } from './is-open-panel.ts';
import { loadPanel, loadPart } from './load-scripts.ts';
import { toLogHandlers } from './log-handlers.ts';
import { openDock } from './open-dock.ts';
import { toShareHandlers } from './share-handlers.ts';
import { showDesk } from './show-desk.ts';

/** What the background also does by itself. */
export interface Errands {
  /** `now`: whatever failed before. */
  drain: (how?: 'now' | 'patiently') => Promise<void>;
  /** Looks for newer packs. */
  refresh: () => Promise<void>;
  /** The same, unless it was done just now. */
  refreshSoon: () => void;
}

/** Which use case answers which message. */
export function toHandlers(opening: Promise<Device>, { drain, refresh, refreshSoon }: Errands): Handlers {
  const inFront = async (front: UnitInFront | undefined) => toDeviceInFront(await opening, front);
  const changed = async () => showDesk(await opening);
  return {
    'places.read': async () => ({ pages: await listAllPages(await opening) }),
    'panel.load': async (_request, sender) => {
      refreshSoon();
      await loadPanel(sender, (await readSettings((await opening).database)).language);
      return {};
    },
    'part.load': async ({ part }, sender) => {
      await loadPart(sender, part);
      return {};
    },
    'place.changed': async () => {
      await tellEverywhere('place.changed');
      return {};
    },
    'adapter.report': async (report) => {
      // Open options pages show it; told only when something is found or lost, not at every look.
      if (await noteAdapterReport((await opening).database, report)) await tellEverywhere('desk.changed');
      return {};
    },
    'panel.remember': async (change) => {
      const settings = await writeSettings((await opening).database, change);
      await changed();
      return settings;
    },
    'panel.dock': async (_request, sender) => {
      // Before anything is waited for: the browser counts the admin's click only as long as that.
      const opened = await openDock(sender.tab?.id);
      await writeSettings((await opening).database, { panelDocked: true });
      await changed();
      return { opened };
    },
    'desk.read': async (_request, sender, front) => {
      const device = await inFront(front);
      const desk = await readDesk(device);
      // Told later, and only once; a panel that opens waits for none of it.
      if (isOpenPanel(sender, desk.settings)) void noteShown(device).catch(console.error);
      return desk;
    },
    ...toLogHandlers(opening, changed, drain),
    'security.tick': async (tick) => {
      await tickSecurity(await opening, tick);
      await changed();
      return {};
    },
    ...toShareHandlers(opening, changed),
    'target.explain': async (explanation, _sender, front) => {
      await explainTarget(await inFront(front), explanation);
      await changed();
      return {};
    },
    'template.remember': async (use) => {
      await rememberTemplate(await opening, use);
      await changed();
      return {};
    },
    'template.forget': async () => {
      await forgetTemplateUses(await opening);
      await changed();
      return {};
    },
    'material.read': async ({ sha256 }, _sender, front) => readPackMaterial(await inFront(front), sha256),
    'notice.dismiss': async ({ key }) => {
      await dismissNotice(await opening, key);
      await changed();
      return {};
    },
    'report.read': async ({ period }, _sender, front) => readReportOverview(await inFront(front), period),
    'report.paper': async ({ period }, _sender, front) => layOutReport(await inFront(front), period),
    'report.print': async ({ period }, _sender, front) => {
      const { unitId } = await inFront(front);
      const query = new URLSearchParams({ period, ...(unitId === undefined ? {} : { unit: unitId }) });
      await browser.tabs.create({ url: `${browser.runtime.getURL('/print.html')}?${query}` });
      return {};
    },
    'registration.read': async (_request, _sender, front) => readRegistration(await inFront(front)),
    'registration.write': async (typed, _sender, front) => {
      await writeRegistration(await inFront(front), typed);
      return {};
    },
    'registration.export': async (_request, _sender, front) => exportRegistration(await inFront(front)),
    'report.export': async ({ period, format }, _sender, front) =>
      exportReport(await inFront(front), period, format),
    'handIn.read': async ({ week }, _sender, front) => readHandIn(await inFront(front), week),
    'report.submit': async (handIn, _sender, front) => {
      const outcome = await submitReport(await inFront(front), handIn);
      await changed();
      void drain();
      return outcome;
    },
    'options.open': async () => {
      await browser.runtime.openOptionsPage();
      return {};
    },
    'pairing.start': async (request) => {
      const outcome = await pairDevice(await opening, request);
      if (outcome.paired) {
        // Side by side: packs that are slow to come must not hold up what waits to be sent.
        await Promise.all([refresh(), drain('now')]);
        // Though neither brought anything, the unit is another one.
        await changed();
      }
      return outcome;
    },
    'unit.add': async ({ code }) => {
      const outcome = await addUnit(await opening, code);
      if (outcome.paired) await refresh();
      await changed();
      return outcome;
    },
    'unit.leave': async ({ unitId, leaves }) => {
      await leaveUnit(await opening, unitId, leaves);
      await drain('now');
      await changed();
      return {};
    },
    'outbox.file': async () => sealOutboxFile(await opening),
    'handover.start': async () => startHandover(await opening),
    'pairing.forget': async () => {
      await forgetPairing(await opening);
      await changed();
      return {};
    },
    'settings.write': async (change) => {
      const settings = await writeSettings((await opening).database, change);
      await changed();
      return settings;
    },
    'packs.take': async ({ file }) => {
      const outcome = await takePackFile(await opening, file);
      if (outcome.taken) await changed();
      return outcome;
    },
    'stored.read': async () => readStored(await opening),
  };
}
