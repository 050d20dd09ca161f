import type * as z from 'zod/mini';
import { Activity } from '../../utils/contract/activity.ts';
import { ActivityBatch, BatchReply, BatchResult } from '../../utils/contract/activity-batch.ts';
import { Health, WeekReply } from '../../utils/contract/api.ts';
import { EntryReview, StoredEntry } from '../../utils/contract/entry-review.ts';
import { OwnData } from '../../utils/contract/own-data.ts';
import { Aim, Pack } from '../../utils/contract/pack.ts';
import { PackConfirmation, PackDelivery } from '../../utils/contract/pack-delivery.ts';
import {
  Coordinator,
  DraftEvent,
  DraftSummary,
  PackDraft,
  Reach,
  SigningCandidate,
} from '../../utils/contract/pack-draft.ts';
import { ListedPage } from '../../utils/contract/page.ts';
import { PairingGrant, PairingRequest } from '../../utils/contract/pairing.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { Receipt } from '../../utils/contract/receipt.ts';
import { ShareItem } from '../../utils/contract/share-item.ts';
import { Template } from '../../utils/contract/template.ts';
import { Unit } from '../../utils/contract/unit.ts';
import {
  ActivitySums,
  BoardRow,
  ReportCounts,
  ReportSubmission,
  TrendWeek,
  WeekReport,
} from '../../utils/contract/week-report.ts';

/** Schemas with a name of their own; what a route alone uses is named after the route. */
export const namedSchemas: Record<string, z.ZodMiniType> = {
  Activity,
  ActivityBatch,
  ActivitySums,
  Aim,
  BatchReply,
  BatchResult,
  BoardRow,
  Coordinator,
  DraftEvent,
  DraftSummary,
  EntryReview,
  Health,
  ListedPage,
  OwnData,
  Pack,
  PackConfirmation,
  PackDelivery,
  PackDraft,
  PairingGrant,
  PairingRequest,
  Problem,
  Reach,
  Receipt,
  ReportCounts,
  ReportSubmission,
  ShareItem,
  SigningCandidate,
  StoredEntry,
  Template,
  TrendWeek,
  Unit,
  WeekReply,
  WeekReport,
};
