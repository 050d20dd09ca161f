import type { AdapterDocument } from '../../contract/adapter-document.ts';
import type { Campaign } from '../../contract/campaign.ts';
import type { Day, Instant } from '../../contract/instant.ts';
import type { Hold, Notice, Pack, Recall } from '../../contract/pack.ts';
import type { DeskTemplate, PackFacts } from '../../contract/pack-facts.ts';
import type { ListedPage } from '../../contract/page.ts';
import type { ReminderRulesPart } from '../../contract/reminder-rules.ts';
import type { ShareItem } from '../../contract/share-item.ts';
import type { Target } from '../../contract/target.ts';
import { isInForce } from './is-in-force.ts';

/** A pack that this device holds. */
export interface HeldPack {
  pack: Pack;
  /** Absent for the pack that came with the extension. */
  verifiedAt?: Instant;
  unknownParts: readonly string[];
}

/** What all packs together say on one day. */
export interface MergedPacks {
  packs: PackFacts[];
  templates: DeskTemplate[];
  shareItems: ShareItem[];
  pages: ListedPage[];
  notices: Notice[];
  holds: Hold[];
  /** The newest description of Facebook's page by the weightiest unit that gives one. */
  adapter?: AdapterDocument;
  targets: Target[];
  campaigns: Campaign[];
  /** What each pack adds to the reminder; every one is taken or left as a whole. */
  reminders: ReminderRulesPart[];
}

/**
 * Lays packs over one another. Of two templates with the same id the one of the higher version stays, or of the earlier pack; of two
 * share items that of the earlier pack. A coordinator can replace a template that came with the extension by signing one with its id, and
 * no release puts the unsigned one back by a higher version: it never stands against one that two people have signed. A recall
 * holds for a template whatever pack it came with. `packs` are in the order of weight, the weightiest first.
 */
export function mergePacks(packs: readonly HeldPack[], today: Day): MergedPacks {
  const begun = packs.filter(({ pack }) => isInForce({ from: pack.validFrom }, today));
  const current = begun.filter(({ pack }) => isInForce({ to: pack.validTo }, today));
  const adapter = findAdapter(current);
  const notices = current.flatMap(({ pack }) => pack.notices ?? []);
  const names = toNames(begun);
  return {
    packs: begun.map((held) => toFacts(held, names)),
    templates: mergeTemplates(begun, names),
    shareItems: firstById(current.flatMap(({ pack }) => pack.shareItems)),
    pages: [
      ...byKey(
        current.flatMap(({ pack }) => pack.pages),
        ({ key }) => key.toLowerCase(),
      ).values(),
    ],
    notices: notices
      .filter((notice) => isInForce(notice, today))
      .sort((a, b) => Number(b.urgent ?? false) - Number(a.urgent ?? false)),
    holds: current.flatMap(({ pack }) => (pack.hold && isInForce(pack.hold, today) ? [pack.hold] : [])),
    ...(adapter ? { adapter } : {}),
    targets: firstById(current.flatMap(({ pack }) => pack.targets ?? [])),
    campaigns: firstById(current.flatMap(({ pack }) => pack.campaigns ?? [])),
    reminders: current.flatMap(({ pack }) => pack.reminders ?? []),
  };
}

/** A lesser unit cannot push out the description of the unit above it by a high version number. */
function findAdapter(packs: readonly HeldPack[]): AdapterDocument | undefined {
  const [first] = packs.filter(({ pack }) => pack.adapter !== undefined);
  const ofSameUnit = packs.flatMap(({ pack }) =>
    pack.adapter && pack.unitId === first?.pack.unitId ? [pack.adapter] : [],
  );
  return ofSameUnit.sort((a, b) => b.version - a.version).at(0);
}

/** Expired packs stay in, with their last day on each template: a template that explains itself beats one that is gone. */
function mergeTemplates(packs: readonly HeldPack[], names: ReadonlyMap<Pack, string>): DeskTemplate[] {
  const recalls = new Map<string, Recall>();
  for (const { pack } of packs)
    for (const recall of pack.recalls ?? [])
      if (!recalls.has(recall.templateId)) recalls.set(recall.templateId, recall);
  const templates = new Map<string, DeskTemplate>();
  const isSigned = ({ verifiedAt }: HeldPack) => verifiedAt !== undefined;
  const signed = new Set(packs.filter(isSigned).flatMap(({ pack }) => pack.templates.map(({ id }) => id)));
  for (const held of packs) {
    const { pack } = held;
    for (const template of pack.templates) {
      if (!isSigned(held) && signed.has(template.id)) continue;
      if ((templates.get(template.id)?.version ?? 0) >= template.version) continue;
      const validTo = earlier(template.validTo, pack.validTo);
      const { templateId: _id, ...recall } = recalls.get(template.id) ?? { templateId: '' };
      templates.set(template.id, {
        ...template,
        ...(validTo === undefined ? {} : { validTo }),
        packId: names.get(pack) ?? pack.id,
        ...('reason' in recall ? { recall } : {}),
      });
    }
  }
  return [...templates.values()];
}

/**
 * By which name templates say where they come from. Two units may call a pack alike, by chance or to be taken for the other: the one
 * must not be shown with the other's approver.
 */
function toNames(packs: readonly HeldPack[]): Map<Pack, string> {
  const names = new Map<Pack, string>();
  const taken = new Set<string>();
  for (const { pack } of packs) {
    const name = taken.has(pack.id) ? `${pack.unitId ?? ''}/${pack.id}` : pack.id;
    taken.add(name);
    names.set(pack, name);
  }
  return names;
}

function earlier(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function byKey<T>(values: readonly T[], toKey: (value: T) => string): Map<string, T> {
  const kept = new Map<string, T>();
  for (const value of values) if (!kept.has(toKey(value))) kept.set(toKey(value), value);
  return kept;
}

const firstById = <T extends { id: string }>(values: readonly T[]): T[] => [
  ...byKey(values, ({ id }) => id).values(),
];

function toFacts({ pack, verifiedAt, unknownParts }: HeldPack, names: ReadonlyMap<Pack, string>): PackFacts {
  const { version, title, issuedOn, unitName, author, approver } = pack;
  return {
    id: names.get(pack) ?? pack.id,
    version,
    title,
    issuedOn,
    ...(unitName === undefined ? {} : { unitName }),
    ...(author ? { author } : {}),
    ...(approver ? { approver } : {}),
    starter: verifiedAt === undefined,
    ...(verifiedAt === undefined ? {} : { verifiedAt }),
    unknownParts: [...unknownParts],
  };
}
