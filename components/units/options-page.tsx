import { useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { HandoverOutcome, OutboxFileOutcome } from '../../utils/contract/handover-messages.ts';
import type { PairingOutcome } from '../../utils/contract/messages.ts';
import type { PackFileOutcome } from '../../utils/contract/pack-file.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { SecurityTick } from '../../utils/contract/page-security.ts';
import type { Registration, RegistrationDesk } from '../../utils/contract/registration.ts';
import type { GentleReminders, IgnoredPhrase, Language } from '../../utils/contract/settings.ts';
import type { StoredOverview as Overview } from '../../utils/contract/stored-overview.ts';
import { toFullDictionary } from '../../utils/i18n/full.ts';
import { PackFile } from '../packs/pack-file.tsx';
import { RegistrationCard } from '../reports/registration-card.tsx';
import { Choice } from '../ui/choice.tsx';
import { Note } from '../ui/note.tsx';
import { SwitchCard } from '../ui/switch-card.tsx';
import { toTold } from '../ui/told.ts';
import { AdapterHealth } from './adapter-health.tsx';
import { GentleCard } from './gentle-card.tsx';
import { GrantedPages } from './granted-pages.tsx';
import { HandoverCard } from './handover-card.tsx';
import { IgnoredPhrases } from './ignored-phrases.tsx';
import { OfficerForm } from './officer-form.tsx';
import { OutboxFileCard } from './outbox-file-card.tsx';
import { OwnPageForm } from './own-page-form.tsx';
import { PageNameCard } from './page-name-card.tsx';
import { PageSecurityCard } from './page-security-card.tsx';
import { PairingForm } from './pairing-form.tsx';
import { StoredOverview } from './stored-overview.tsx';
import { SuiteForm } from './suite-form.tsx';
import { TakenOverCard } from './taken-over-card.tsx';
import { UnitsCard } from './units-card.tsx';

interface OptionsPageProps {
  desk: Desk;
  overview: Overview;
  deviceLabel: string;
  toPageKey: (link: string) => string | undefined;
  toPageNumber: (link: string) => string | undefined;
  onPair: (request: { server: string; code: string; deviceLabel: string }) => Promise<PairingOutcome>;
  onForget: () => Promise<void>;
  onAddUnit: (code: string) => Promise<PairingOutcome>;
  onLeaveUnit: (unitId: string, leaves: boolean) => Promise<void>;
  /** Which of several units the rest of the page is about. */
  onChooseUnit: (unitId: string) => void;
  onHandOver: () => Promise<HandoverOutcome>;
  onSaveOutbox: () => Promise<OutboxFileOutcome>;
  onTakePackFile: (text: string) => Promise<PackFileOutcome>;
  onForgetTemplates: () => Promise<void>;
  registration: RegistrationDesk;
  onRegistration: (typed: Registration) => Promise<void>;
  onExportRegistration: () => Promise<void>;
  onTick: (tick: SecurityTick) => Promise<void>;
  onCopy: (text: string) => Promise<boolean>;
  /** Asks the browser whether notifications may be shown. */
  onAskToNotify: () => Promise<boolean>;
  onWrite: (change: {
    language?: Language;
    ownPage?: ListedPage;
    pageNumbers?: Record<string, string>;
    responsibleOfficer?: string;
    recorder?: boolean;
    postMarks?: boolean;
    heedPhrases?: IgnoredPhrase[];
    gentleReminders?: GentleReminders | null;
    otherUnitNames?: string[];
  }) => Promise<void>;
}

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** Settings: first what makes the extension work at all, then the choices, then what is stored and sent. */
export function OptionsPage(props: OptionsPageProps) {
  const { desk, overview, deviceLabel, toPageKey, toPageNumber } = props;
  const [failed, setFailed] = useState(false);
  const onForget = toTold(props.onForget, setFailed);
  const onForgetTemplates = toTold(props.onForgetTemplates, setFailed);
  const onTick = toTold(props.onTick, setFailed);
  const onRegistration = toTold(props.onRegistration, setFailed);
  const onExportRegistration = toTold(props.onExportRegistration, setFailed);
  const onWrite = toTold(props.onWrite, setFailed);
  const { settings } = desk;
  const words = toFullDictionary(settings.language);
  const granted = overview.connection?.pages.filter((page) => page.role === 'own') ?? [];
  const ownPages = desk.pages.filter((page) => page.role === 'own');
  // With the unit as their key, the forms of one are begun anew for another.
  return (
    <main class="options stack" lang={settings.language}>
      <h1>{words.units.options}</h1>
      {failed ? (
        <Note tone="look">
          <p>{words.panel.failed}</p>
        </Note>
      ) : null}
      <PairingForm
        words={words}
        connection={overview.connection}
        deviceLabel={deviceLabel}
        onPair={props.onPair}
        onForget={onForget}
      />
      {overview.units && overview.connection?.revoked === false ? (
        <UnitsCard
          words={words}
          units={overview.units}
          choice={desk.units}
          onChoose={props.onChooseUnit}
          onAdd={props.onAddUnit}
          onLeave={toTold(props.onLeaveUnit, setFailed)}
        />
      ) : null}
      <TakenOverCard words={words} takenOver={overview.takenOver} />
      <OutboxFileCard words={words} overview={overview} onSave={toTold(props.onSaveOutbox, setFailed)} />
      {desk.units ? null : granted.length > 0 ? (
        <GrantedPages words={words} pages={granted} />
      ) : (
        <OwnPageForm
          words={words}
          ownPage={settings.ownPage}
          toPageKey={toPageKey}
          onSave={(ownPage) => onWrite({ ownPage })}
        />
      )}
      {ownPages.length > 0 ? (
        <SuiteForm
          key={`suite ${desk.units?.inFront}`}
          words={words}
          pages={ownPages}
          toPageNumber={toPageNumber}
          known={settings.pageNumbers}
          onSave={(pageNumbers) => onWrite({ pageNumbers })}
        />
      ) : null}
      {ownPages.map((page) => (
        <PageNameCard
          key={page.key}
          words={words}
          desk={desk}
          ownPage={page}
          onCopy={props.onCopy}
          onNames={(otherUnitNames) => onWrite({ otherUnitNames })}
        />
      ))}
      {ownPages.length > 0 ? (
        <PageSecurityCard words={words} desk={desk} onTick={(tick) => void onTick(tick)} />
      ) : null}
      <RegistrationCard
        key={`registration ${desk.units?.inFront}`}
        words={words}
        desk={props.registration}
        onSave={onRegistration}
        onExport={onExportRegistration}
      />
      <section class="card">
        <Choice
          label={words.units.language}
          value={settings.language}
          options={LANGUAGES.map((value) => ({ value, label: words.units.languages[value] }))}
          onChange={(language) => void onWrite({ language })}
        />
      </section>
      <OfficerForm
        words={words}
        officer={settings.responsibleOfficer ?? ''}
        onSave={(responsibleOfficer) => onWrite({ responsibleOfficer })}
      />
      <IgnoredPhrases
        words={words}
        ignored={settings.ignoredPhrases ?? []}
        onHeed={(phrase) => void onWrite({ heedPhrases: [phrase] })}
      />
      <SwitchCard
        words={words.shares.marks}
        on={settings.postMarks !== false}
        onChange={(postMarks) => void onWrite({ postMarks })}
      />
      <GentleCard
        words={words}
        gentle={settings.gentleReminders}
        onAsk={props.onAskToNotify}
        onChange={(gentleReminders) => void onWrite({ gentleReminders })}
      />
      <HandoverCard words={words} overview={overview} onStart={props.onHandOver} onCopy={props.onCopy} />
      <PackFile words={words} onTake={props.onTakePackFile} />
      <section class="card stack">
        <h2>{words.units.coordinator.heading}</h2>
        <p class="quiet">{words.units.coordinator.explain}</p>
        <a href="coordinator.html">{words.units.coordinator.open}</a>
      </section>
      <AdapterHealth words={words} health={overview.adapterHealth} />
      <StoredOverview words={words} overview={overview} onForgetTemplates={() => void onForgetTemplates()} />
      <SwitchCard
        words={words.units.recorder}
        on={settings.recorder === true}
        onChange={(recorder) => void onWrite({ recorder })}
      />
    </main>
  );
}
