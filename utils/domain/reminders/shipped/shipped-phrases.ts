import { childrenTold } from '../minors/children-told.ts';
import { formerNames } from '../outdated-org/former-names.ts';
import type { PhraseList } from '../phrases/phrase-list.ts';
import { wrongNames, wrongTitles } from '../title-date/wrong-names.ts';
import { accidents } from './accident.ts';
import { commercialScams } from './commercial-scam.ts';
import { healthDetails, homeAddresses } from './home-and-health.ts';
import { imageConsent } from './image-consent.ts';
import { insults } from './insult.ts';
import { labourDispute } from './labour-dispute.ts';
import { moneyCalls } from './money-call.ts';
import { moneyLists } from './money-lists.ts';
import { slogans } from './slogans.ts';
import { unverified } from './unverified.ts';

/** The phrases that come with the extension. */
export const SHIPPED_PHRASES: readonly PhraseList[] = [
  labourDispute,
  accidents,
  homeAddresses,
  healthDetails,
  unverified,
  moneyCalls,
  moneyLists,
  commercialScams,
  slogans,
  insults,
  imageConsent,
  wrongNames,
  wrongTitles,
  formerNames,
  childrenTold,
];
