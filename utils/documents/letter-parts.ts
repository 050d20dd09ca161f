import type { PaperBlock, PaperLine } from '../contract/paper.ts';
import type { Language } from '../contract/settings.ts';
import type { Report } from '../domain/reports/report.ts';
import { toShortDate, toVietnameseLongDate } from '../domain/time/vietnam-day.ts';
import type { PaperWords } from './report-paper.ts';

const LEFT = 66;

/** Who writes under whom, with the number left to the clerk; the motto, place and day. */
export function toLetterHead(
  { unitName, superiorName, place, madeOn }: Pick<Report, 'unitName' | 'superiorName' | 'place' | 'madeOn'>,
  { reportPaper: say }: PaperWords,
  language: Language,
): PaperBlock {
  const day = language === 'vi' ? toVietnameseLongDate(madeOn) : toShortDate(madeOn);
  return {
    kind: 'columns',
    leftWidth: LEFT,
    left: [...toIssuer(unitName, superiorName, say.dots), { style: 'number', text: say.number }],
    right: [
      { style: 'nation', text: say.nation },
      { style: 'motto', text: say.motto, rule: 57 },
      { style: 'place', text: say.placeAndDay(place, day) },
    ],
  };
}

/** The superior unit upright, the unit itself bold with a short line below; dots where a name is not known. */
export function toIssuer(unitName: string, superiorName: string, dots: string): PaperLine[] {
  const toCapitals = (name: string) => (name === '' ? dots : name.toLocaleUpperCase('vi'));
  return [
    { style: 'superior', text: toCapitals(superiorName) },
    { style: 'issuer', text: toCapitals(unitName), rule: 26 },
  ];
}

/** Who gets it on the left, who signs on the right. */
export function toSignature(
  recipients: PaperLine[],
  { reportPaper: say }: Pick<PaperWords, 'reportPaper'>,
): PaperBlock {
  return {
    kind: 'columns',
    leftWidth: 80,
    left: recipients,
    right: [
      { style: 'signer', text: say.onBehalf },
      { style: 'signer', text: say.chair },
      { style: 'sign_hint', text: say.signHint },
    ],
  };
}
