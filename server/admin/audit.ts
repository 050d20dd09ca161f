import { inTransaction } from '../db/in-transaction.ts';
import { type AuditAct, type AuditActor, type AuditHead, appendAudit, verifyAudit } from '../store/audit.ts';
import { AdminError, type AdminOptions, type Command } from './command.ts';

/** The number of the account on the server's machine; its name may be a person's. */
export const ADMINISTRATOR: AuditActor = { kind: 'administrator', id: `uid-${process.getuid?.() ?? 'none'}` };

/** The command and its line in the audit log: both are stored, or neither. `subject` and unit are read off the options. */
export function audited(
  act: string,
  command: Command,
  toAbout: (options: AdminOptions) => Omit<AuditAct, 'act'>,
): Command {
  return async (context, options) =>
    await inTransaction(context.db, async (transaction) => {
      const printed = await command({ ...context, db: transaction }, options);
      await appendAudit(transaction, ADMINISTRATOR, { act, ...toAbout(options) }, context.now);
      return printed;
    });
}

/** What the options name, where they name it. */
export const about = (unit: string, subject?: string) => (options: AdminOptions) => {
  const [unitId, id] = [options.get(unit), subject === undefined ? undefined : options.get(subject)];
  return {
    ...(unitId === undefined ? {} : { unitId }),
    ...(id === undefined ? {} : { subject: id.slice(0, 200) }),
  };
};

/** Reads the whole audit log; with `--head`, as it was printed once and noted elsewhere, it also finds a log that was cut or written anew. */
export const verify: Command = async ({ db }, options) => {
  const noted = options.get('head');
  const startedAt = performance.now();
  const { head, damages } = await verifyAudit(db, noted === undefined ? undefined : readHead(noted));
  if (damages.length > 0) throw new AdminError(`The audit log was tampered with:\n${damages.join('\n')}`);
  const seconds = Math.max(0.001, (performance.now() - startedAt) / 1000);
  return [
    `The audit log is whole: ${head.seq} lines (${Math.round(head.seq / seconds)} a second).`,
    `Note its head elsewhere, and give it next time with --head: ${head.seq}:${head.sha256}`,
  ].join('\n');
};

function readHead(text: string): AuditHead {
  const [, seq, sha256] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  if (seq === undefined || sha256 === undefined) {
    throw new AdminError('--head is a number, a colon and 64 digits, as audit verify prints it.');
  }
  return { seq: Number(seq), sha256 };
}
