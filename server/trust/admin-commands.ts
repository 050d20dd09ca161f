import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { toEd25519Key } from '../../utils/trust/to-key-id.ts';
import type { AdminContext, AdminOptions } from '../admin/command.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { listActiveCoordinators } from '../store/coordinators.ts';
import { addTrustFile, findTrustFile, listNewestTrustFiles } from '../store/trust-files.ts';
import {
  CeremonyError,
  delegateToUnit,
  type KeyRole,
  renewRoot,
  renewTargets,
  replaceKey,
} from './ceremonies.ts';
import { findFingerprint } from './find-fingerprint.ts';
import { foundOrganisation } from './found-organisation.ts';
import { toRootContent, toTargetsContent } from './metadata.ts';
import { ONLINE_FILES, readOnlineKeys } from './online-keys.ts';
import { renewOnline } from './renew-online.ts';
import { drawSigningKey, readKeyFile, type SigningKey, writeKeyFile } from './signing-key.ts';

type Options = AdminOptions;

/** Three holders of root, any two of whom can act, and three editors, any two of whom can: one of each may be ill or lost. */
const HOLDERS = 3;
const ROOT_THRESHOLD = 2;

/** Makes all keys of an organisation at once and publishes the first lists. */
export async function found(
  { db, config: { trustKeys }, now }: AdminContext,
  options: Options,
): Promise<string> {
  if (await findTrustFile(db, 'root')) {
    throw new CeremonyError(
      'The organisation has its keys already; they are never made twice. See: trust status',
    );
  }
  const folder = expect(options, 'folder');
  for (const path of [folder, trustKeys]) mkdirSync(path, { recursive: true, mode: 0o700 });
  const draw = (path: string, holder: string) => {
    const key = drawSigningKey();
    writeKeyFile(path, holder, key);
    return key;
  };
  const people = (office: string) =>
    Array.from({ length: HOLDERS }, (_, index) =>
      draw(join(folder, `${office}-${index + 1}.key.json`), `${office} ${index + 1}`),
    );
  const keys = {
    roots: people('root'),
    rootThreshold: ROOT_THRESHOLD,
    editors: people('editor'),
    snapshot: draw(join(trustKeys, ONLINE_FILES.snapshot), 'backend, snapshot'),
    timestamp: draw(join(trustKeys, ONLINE_FILES.timestamp), 'backend, timestamp'),
  };
  for (const file of foundOrganisation(keys, now)) await addTrustFile(db, file);
  await inTransaction(db, (transaction) => renewOnline(transaction, keys, now));
  return [
    `The organisation has its keys. Those in ${folder} are for people; give each file to one person and keep no copy here:`,
    `  root-1 … root-${HOLDERS}      offline, apart from each other; any ${ROOT_THRESHOLD} replace any key`,
    `  editor-1 … editor-${HOLDERS}  national editors; any 2 say which units may publish packs`,
    `Those in ${trustKeys} stay with the backend. Now let a unit publish: coordinator code, then trust allow`,
  ].join('\n');
}

/** Gives a unit's coordinators the right to publish for it, or takes it away. */
export async function allow(context: AdminContext, options: Options): Promise<string> {
  const unitId = expect(options, 'unit');
  const wanted = (options.get('coordinators') ?? '').split(',').filter((id) => id !== '');
  const known = await listActiveCoordinators(context.db, unitId);
  const people = wanted.map((id) => {
    const person = known.find((each) => each.id === id);
    if (!person)
      throw new CeremonyError(`There is no active coordinator "${id}" of ${unitId}. See: coordinator list`);
    return person;
  });
  await delegateToUnit(
    context.db,
    {
      id: unitId,
      keys: people.map(({ key_id, public_key }) => ({ ...toEd25519Key(public_key), keyId: key_id })),
    },
    readKeys(options),
    context.now,
  );
  await renewNow(context);
  return people.length === 0
    ? `${unitId} publishes no packs any more.`
    : `Any two of ${people.map(({ name }) => name).join(', ')} publish packs for ${unitId} from now on.`;
}

/** A lost, stolen or outworn key: another takes its place. */
export async function replace(context: AdminContext, options: Options): Promise<string> {
  const role = expect(options, 'role') as KeyRole;
  if (!['root', 'editor', 'snapshot', 'timestamp'].includes(role)) {
    throw new CeremonyError('--role is root, editor, snapshot or timestamp.');
  }
  const path = expect(options, 'new');
  const next = drawSigningKey();
  const change = { role, old: expect(options, 'old'), next: { ...next.key, keyId: next.keyId } };
  const signers = readKeys(options);
  // Written first: a root that names a key which nobody has would lock everybody out.
  writeKeyFile(path, role, next);
  const signing = role === 'root' ? [...signers, next] : signers;
  const root = await replaceKey(context.db, change, signing, context.now);
  if (role === 'root' || role === 'editor') {
    await renewNow(context);
    const also = role === 'editor' ? ' Now let two editors sign anew: trust renew --role editor' : '';
    return `Root ${root.version}: ${next.keyId} (${path}) is in the place of ${change.old}.${also}`;
  }
  return `Root ${root.version}: put ${path} into ${context.config.trustKeys} as ${ONLINE_FILES[role]} and start the backend again.`;
}

export async function renew(context: AdminContext, options: Options): Promise<string> {
  const isRoot = expect(options, 'role') === 'root';
  const act = isRoot ? renewRoot : renewTargets;
  const { version, expires } = await act(context.db, readKeys(options), context.now);
  await renewNow(context);
  return `${isRoot ? 'root' : 'targets'} ${version} is good until ${expires}.`;
}

/** Who may sign what, and until when. Key ids only. */
export async function status({ db }: AdminContext): Promise<string> {
  const files = await listNewestTrustFiles(db);
  const root = files.find(({ name }) => name === 'root');
  const targets = files.find(({ name }) => name === 'targets');
  if (!root || !targets)
    throw new CeremonyError('The organisation has no keys yet. Make them with: trust found');
  const { roles } = toRootContent(root);
  const delegated = toTargetsContent(targets).delegations?.roles ?? [];
  const signers = new Map(
    Object.entries({ ...roles, ...Object.fromEntries(delegated.map((role) => [role.name, role])) }),
  );
  const fingerprint = await findFingerprint(db);
  const head = fingerprint === undefined ? [] : [`fingerprint of the organisation: ${fingerprint}`];
  const lines = files.map(({ name, version, bytes }) => {
    const { keyids = [], threshold = 0 } = signers.get(name) ?? {};
    const until = JSON.parse(bytes).signed.expires;
    return [`${name} ${version}, until ${until}, ${threshold} of:`, ...keyids.map((id) => `  ${id}`)].join(
      '\n',
    );
  });
  return [...head, ...lines].join('\n');
}

async function renewNow({ db, config: { trustKeys }, now }: AdminContext): Promise<void> {
  const keys = readOnlineKeys(trustKeys);
  await inTransaction(db, (transaction) => renewOnline(transaction, keys, now));
}

function readKeys(options: Options): SigningKey[] {
  return expect(options, 'keys')
    .split(',')
    .map((path) => readKeyFile(path.trim()));
}

function expect(options: Options, name: string): string {
  const value = options.get(name);
  if (value === undefined || value === '') throw new CeremonyError(`--${name} is missing. See --help.`);
  return value;
}
