import type { Finding } from '../finding.ts';
import type { PhraseList } from '../phrases/phrase-list.ts';

/** Names that are often written wrong. */
export const wrongNames: PhraseList = {
  category: 'title_date',
  severity: 'low',
  kind: 'name',
  phrases: [
    {
      say: ['tổng_công_đoàn [lao_động] việt_nam|vn', 'tổng_liên_đoàn công_đoàn việt_nam'],
      notBefore: 'airlines post',
    },
    {
      say: ['luật lao_động số 45|10', 'luật lao_động năm 2012|2019'],
      notAfter: 'bộ',
      today: 'Bộ luật Lao động',
    },
    { say: ['bộ_luật công_đoàn'], today: 'Luật Công đoàn' },
    { say: ['bộ_luật bảo_hiểm_xã_hội'], today: 'Luật Bảo hiểm xã hội' },
    { say: ['bộ_luật việc_làm'], today: 'Luật Việc làm' },
  ],
  calm: {},
};

/** Titles of the union's head; "chủ tịch Công đoàn", with a capital only behind, is one too. */
export const wrongTitles: PhraseList = {
  category: 'title_date',
  severity: 'low',
  kind: 'name',
  isLoose: true,
  phrases: [
    {
      say: [
        'chủ_tịch|phó_chủ_tịch công_đoàn [lao_động] việt_nam|vn',
        'chủ_tịch|phó_chủ_tịch cđvn',
        'chủ_tịch|phó_chủ_tịch liên_đoàn_lao_động việt_nam',
      ],
      notBefore: 'airlines post',
    },
  ],
  calm: {},
};

/** The finding with what is right instead, when it is about such a name; a pack's own names are not known here. */
export function withRightName(finding: Finding): Finding {
  return finding.kind === 'name' && finding.suggestion === undefined
    ? { ...finding, suggestion: toRightName(finding.phrase) }
    : finding;
}

function toRightName(phrase: string): string {
  const title = /^ph/i.test(phrase) ? 'Phó Chủ tịch ' : /^ch/i.test(phrase) ? 'Chủ tịch ' : '';
  return `${title}Tổng Liên đoàn Lao động Việt Nam`;
}
