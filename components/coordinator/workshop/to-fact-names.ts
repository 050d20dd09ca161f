import type { FactChange, FactNames } from '../../../utils/domain/packs/diff-facts.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';

/** The names of codes for who reads a comparison. */
export function toFactNames({ reports, reminders, coordinator }: CoordinatorDictionary): FactNames {
  const { aim, blanks, plans, words } = coordinator.editor;
  const categories = Object.fromEntries(
    Object.entries(reminders.category).map(([category, { name }]) => [category, name]),
  );
  return {
    codes: {
      'pack.aim.levels': aim.levelNames,
      'pack.hold.contentKinds': reports.contentKinds,
      'templates.contentKind': reports.contentKinds,
      'templates.fields.kind': blanks.kinds,
      'templates.fields.fill': blanks.fills,
      'targets.kind': plans.targets.kinds,
      'targets.period': plans.targets.periods,
      'targets.media': plans.mediaKinds,
      'targets.levels': aim.levelNames,
      'targets.weekdays': Object.fromEntries(
        plans.targets.weekdayNames.map((name, index) => [String(index + 1), name]),
      ),
      'campaigns.steps.kind': plans.campaigns.stepKinds,
      'pages.role': words.pages.roles,
      'reminders.phrases.category': categories,
      'reminders.exceptions.category': categories,
      'reminders.mustRemind.category': categories,
    },
    yes: coordinator.review.yes,
    no: coordinator.review.no,
  };
}

/** Where a fact stands, in words: "Bước 2 · Tên". What has no word of ours is named as it is in the file. */
export function toFactLabel({ coordinator }: CoordinatorDictionary, path: FactChange['path']): string {
  const names: Readonly<Record<string, string>> = coordinator.review.facts;
  return path
    .map((step) => (Object.hasOwn(names, step) ? (names[step] ?? step) : step))
    .join(' · ')
    .replaceAll(' · #', ' ');
}
