import * as z from 'zod/mini';
import { ActivityId } from './activity.ts';

/** The act that is being logged; still there afterwards when the background was ended before it could answer. */
export const Unanswered = z.strictObject({ id: ActivityId });
