import * as z from 'zod/mini';
import { sweepMaterials } from '../store/materials.ts';
import { type Command, expectValid } from './command.ts';

/** What somebody writes and has not saved yet may name a file that was sent days ago. */
const USUAL_DAYS = 14;
const DAY_MS = 86_400_000;
const Days = z.coerce.number().check(z.multipleOf(1), z.minimum(0), z.maximum(3650));

/** Makes room: files that no pack names any more go, once they are old enough. */
export const sweep: Command = async ({ db, now }, options) => {
  const days = expectValid(Days, options.get('days') ?? USUAL_DAYS);
  const { count, bytes } = await sweepMaterials(db, new Date(now.getTime() - days * DAY_MS));
  return `${count} files that no pack names are gone, ${Math.ceil(bytes / 1000)} kB.`;
};
