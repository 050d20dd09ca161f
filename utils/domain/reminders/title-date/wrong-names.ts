import { toCalm } from '../calm.ts';
import type { PhraseList } from '../phrases/phrase-list.ts';

/** Titles and names of laws that are often written wrong. */
export const wrongNames: PhraseList = {
  category: 'title_date',
  severity: 'low',
  kind: 'name',
  phrases: [
    {
      say: [
        'chủ_tịch|phó_chủ_tịch công_đoàn [lao_động] việt_nam',
        'chủ_tịch|phó_chủ_tịch liên_đoàn_lao_động việt_nam',
        'tổng_công_đoàn lao_động việt_nam',
        'tổng_liên_đoàn công_đoàn việt_nam',
        'luật lao_động [số|năm] 2019|2012|2013|2020|2021|1994|45',
      ],
      notAfter: 'bộ pháp',
      notBefore: 'airlines',
    },
  ],
  calm: toCalm({}),
};

/** What is right instead. */
export function toRightName(phrase: string): string {
  const year = /\d{4}/.exec(phrase)?.[0];
  if (year) return `Bộ luật Lao động năm ${Number(year) < 2019 ? year : '2019'}`;
  if (phrase.includes('45')) return 'Bộ luật Lao động năm 2019';
  const title = /^ph/i.test(phrase) ? 'Phó Chủ tịch ' : /^ch/i.test(phrase) ? 'Chủ tịch ' : '';
  return `${title}Tổng Liên đoàn Lao động Việt Nam`;
}
