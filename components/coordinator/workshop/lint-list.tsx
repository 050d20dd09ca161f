import { CircleAlert, CircleX } from 'lucide';
import type { Pack } from '../../../utils/contract/pack.ts';
import type { LintFinding, LintPlace } from '../../../utils/domain/packs/lint/finding.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Icon } from '../../ui/icon.tsx';

interface LintListProps {
  words: CoordinatorDictionary;
  pack: Pack;
  findings: readonly LintFinding[];
  /** Goes to the place; without it the list is only read. */
  onShow?: (place: LintPlace) => void;
}

/** What is wrong with the pack, errors first; each leads to where it is mended. */
export function LintList({ words, pack, findings, onShow }: LintListProps) {
  const { lint } = words.coordinator;
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.filter(({ level }) => level === 'warning');
  return (
    <section class="card stack lint" aria-label={lint.heading}>
      <h3>{lint.heading}</h3>
      <p class="small" role="status">
        {findings.length === 0
          ? lint.clean
          : [
              ...(errors.length > 0 ? [lint.errors(errors.length)] : []),
              ...(warnings.length > 0 ? [lint.warnings(warnings.length)] : []),
            ].join(' · ')}
      </p>
      {findings.length === 0 ? null : (
        <ul>
          {[...errors, ...warnings].map((finding) => {
            const { level, code, at, detail = '' } = finding;
            const where = toWhere(words, pack, at);
            const body = (
              <>
                <Icon of={level === 'error' ? CircleX : CircleAlert} size={16} />
                <span>
                  <span class="visually-hidden">{`${lint[level]}: `}</span>
                  <span class="small quiet">{where}</span>
                  <br />
                  {lint.codes[code](code === 'untested' ? toCategory(words, detail) : detail)}
                </span>
              </>
            );
            return (
              <li key={`${at.part} ${at.index} ${code} ${detail}`} data-level={level}>
                {onShow ? (
                  <button type="button" onClick={() => onShow(at)}>
                    {body}
                  </button>
                ) : (
                  <div>{body}</div>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function toCategory({ reminders }: CoordinatorDictionary, code: string): string {
  const names: Readonly<Record<string, { name: string } | undefined>> = reminders.category;
  return names[code]?.name ?? code;
}

function toWhere({ coordinator }: CoordinatorDictionary, pack: Pack, { part, index }: LintPlace): string {
  const place = coordinator.lint.places[part];
  if (index === undefined) return place;
  const { templates, shareItems, notices, targets, campaigns } = pack;
  const lists = new Map(Object.entries({ templates, shareItems, notices, targets, campaigns }));
  const title = lists.get(part)?.[index]?.title;
  return `${place} ${index + 1}${title ? ` · ${title}` : ''}`;
}
