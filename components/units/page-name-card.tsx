import { Copy } from 'lucide';
import { useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import { checkPageName } from '../../utils/domain/units/page-name.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Note } from '../ui/note.tsx';

interface PageNameCardProps {
  words: Pick<FullDictionary, 'pageChecks'>;
  desk: Desk;
  ownPage: ListedPage;
  onCopy: (text: string) => Promise<boolean>;
  /** Absent where settings cannot be changed. */
  onNames?: (names: string[]) => Promise<void>;
}

/** The name of the unit's own page against the guidance, with a name to copy. Renaming is done by a person, on Facebook. */
export function PageNameCard({ words, desk, ownPage, onCopy, onNames }: PageNameCardProps) {
  const { otherUnitNames = [] } = desk.settings;
  const [copied, setCopied] = useState<boolean>();
  const [names, setNames] = useState(otherUnitNames.join('\n'));
  const say = words.pageChecks.name;
  const known = [...(desk.unitName === undefined ? [] : [desk.unitName]), ...otherUnitNames];
  const { verdict, suggestion, lookAlikes } = checkPageName(ownPage.name, known);
  return (
    <section class="card stack" style={{ gap: '8px' }} aria-label={say.heading}>
      <h3>{say.heading}</h3>
      <p class="small quiet">{say.rule}</p>
      <p>{say.current(ownPage.name)}</p>
      <Note tone={verdict === 'good' ? 'good' : 'look'}>
        <p>{say[verdict]}</p>
      </Note>
      {lookAlikes.length > 0 ? (
        <Note tone="look">
          <p>{say.lookAlikes(lookAlikes.join(' '))}</p>
        </Note>
      ) : null}
      {suggestion === undefined ? null : (
        <>
          <p>
            {say.suggestion}: <strong>{suggestion}</strong>
          </p>
          <div class="row">
            <Button icon={Copy} onClick={() => void onCopy(suggestion).then(setCopied)}>
              {say.copy}
            </Button>
          </div>
          <p class="small quiet" role="status">
            {copied === undefined ? '' : copied ? say.copied : say.notCopied}
          </p>
        </>
      )}
      {onNames ? (
        <>
          <Field
            label={say.others}
            hint={say.othersHint}
            kind="paragraph"
            value={names}
            maxLength={2000}
            onInput={setNames}
          />
          <div class="row">
            <Button
              onClick={() =>
                void onNames(
                  names
                    .split('\n')
                    .flatMap((line) => (line.trim() === '' ? [] : [line.trim().slice(0, 200)])),
                )
              }
            >
              {say.save}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}
