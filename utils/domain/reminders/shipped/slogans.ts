import type { PhraseList } from '../phrases/phrase-list.ts';
import { scamCalm } from './scam-calm.ts';

/** Baits that are set like headlines, with signs between their words: "VIỆC NHẸ - LƯƠNG CAO", "việc nhẹ, lương cao". */
export const slogans: PhraseList = {
  category: 'commercial_scam',
  severity: 'medium',
  isLoose: true,
  phrases: [
    {
      say: ['việc nhẹ lương|thu_nhập cao', 'lương cao việc nhẹ', 'vay nhanh không thế_chấp'],
      isLegalTerm: true,
    },
  ],
  calm: scamCalm,
};
