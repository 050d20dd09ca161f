import { healthDetails, homeAddresses } from './home-and-health.ts';
import { labourDispute } from './labour-dispute.ts';
import type { PhraseList } from './phrases/phrase-list.ts';

/** The phrases that come with the extension. */
export const SHIPPED_PHRASES: readonly PhraseList[] = [labourDispute, homeAddresses, healthDetails];
