import type { PackFacts } from '../../utils/contract/pack-facts.ts';
import { toShortDate, toVietnamDayAndTime } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';

/** Which packs the templates come from, who answers for each, and what of them this version cannot read. */
export function PacksInUse({ words, packs }: { words: Dictionary; packs: readonly PackFacts[] }) {
  if (packs.length === 0) return null;
  return (
    <>
      {packs.some(({ unknownParts }) => unknownParts.length > 0) ? (
        <p class="small quiet">{words.packs.needsNewer}</p>
      ) : null}
      <details class="packs-in-use small">
        <summary>{words.packs.inUse(packs.length)}</summary>
        <ul>
          {packs.map((pack) => (
            <li key={pack.id}>
              <strong>{words.packs.fromPack(pack.title, pack.version, pack.unitName)}</strong>
              <span class="quiet">{toLine(words, pack)}</span>
              {pack.unknownParts.length > 0 ? <span>{words.packs.needsNewer}</span> : null}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function toLine({ packs }: Dictionary, { approver, issuedOn, starter, verifiedAt }: PackFacts): string {
  return [
    starter ? packs.cameAlong : undefined,
    approver ? packs.approvedBy(approver.by, toShortDate(approver.on)) : undefined,
    packs.issued(toShortDate(issuedOn)),
    verifiedAt === undefined ? undefined : packs.verified(toVietnamDayAndTime(verifiedAt)),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
