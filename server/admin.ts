import { parseArgs } from 'node:util';
import { AdminError } from './admin/command.ts';
import { type CommandName, commands } from './admin/commands.ts';
import { databaseCommands } from './admin/database.ts';
import { ConfigError, readConfig } from './config.ts';
import { openDatabase } from './db/open.ts';
import { DumpError } from './dump/dump-line.ts';
import { ProblemError } from './http/problem.ts';
import { CeremonyError } from './trust/ceremonies.ts';
import { UnbelievableError } from './trust/expect-believable.ts';
import { KeyFileError } from './trust/signing-key.ts';

const HELP = `The system administrator's commands. They work on the database in DATABASE_URL (default ./so-tay.sqlite).

  unit add            --id cdcs-hoa-mai --name "Công đoàn cơ sở Hoa Mai" [--parent ldld-thanh-pho]
                      [--level national|province|intermediate|grassroots] [--kind truong-hoc] [--cohort thi-diem]
                      [--sector cd-nganh-dien] [--day 2025-07-01]   (--day with every change: since when; default today)
  unit rename         --id cdcs-hoa-mai [--name "Tên mới"] [--level …]
  unit move           --id cdcs-hoa-mai --parent ldld-thanh-pho | --top   [--tree sector]
  unit merge          --id cdcs-a,cdcs-b --into cdcs-c
  unit split          --id cdcs-a --into cdcs-b,cdcs-c [--close]
  unit close          --id cdcs-a
  unit reopen         --id cdcs-a [--parent ldld-thanh-pho] [--undo-merge]   (closed or merged by mistake)
  unit history        --id cdcs-a [--day 2025-06-30]
  import units        units.xlsx [--dry-run] [--day 2025-07-01] [--language vi|en]   (or .csv)
  import pages        trang.xlsx [--dry-run] [--language vi|en]
  import people       nguoi.xlsx --codes ma.csv [--hours 24] [--dry-run] [--language vi|en]
  page add            --unit cdcs-hoa-mai --key congdoanhoamai --name "Công đoàn Hoa Mai"
                      --role own|national|superior|listed [--position "Phó Chủ tịch"]
  page list           [--unit cdcs-hoa-mai]
  pairing new         --unit cdcs-hoa-mai [--minutes 10]
  device list
  device revoke       --id <id from device list> [--unit cdcs-hoa-mai]   (for that unit alone)
  device export       --id <id from device list> [--out du-lieu.json]   (all that is stored about it)
  device erase        --id <id from device list>
  retention run       --months 24 [--apply]   (without --apply it only tells)
  coordinator code    --unit ldld-thanh-pho [--right look|enter|review|coordinate] [--until 2026-12-31] [--minutes 10]
  coordinator list
  coordinator revoke  --id <id from coordinator list>
  grant add           --coordinator <id from coordinator list> --unit ldld-thanh-pho --right look|enter|review|coordinate
                      [--until 2026-12-31]   (for the unit and all below it; with --until, a deputy)
  grant list          [--unit …] [--coordinator …]
  grant end           --id <id from grant list>
  trust found         --folder /media/usb/keys
  trust allow         --unit ldld-thanh-pho --coordinators <id>,<id> --keys editor-1.key.json,editor-2.key.json
  trust replace       --role root|editor|snapshot|timestamp --old <key id> --new <file>
                      --keys root-1.key.json,root-2.key.json
  trust renew         --role root|editor --keys <two key files>
  trust status
  pack export         --unit cdcs-hoa-mai --out goi.json
  material sweep      [--days 14]
  report settings     [--due-day 1..7 (1: Monday after the week) --due-time 12:00 --lock-days 14 --month-before 30]
  rollups check       (are the sums of the week board those of the entries)
  rollups rebuild
  audit verify        [--head <number>:<digest>, as printed and noted before]
  db backup           --out so-tay-2026-11-21.ndjson.gz   (the server may run)
  db restore          --from so-tay-2026-11-21.ndjson.gz  (into an empty database)
  db check
  db move             --to postgres://user:password@host/database
`;

const OPTIONS = [
  ...['id', 'name', 'unit', 'parent', 'level', 'kind', 'cohort', 'key', 'role', 'minutes'],
  ...['folder', 'coordinators', 'keys', 'old', 'new', 'out', 'days', 'from', 'to', 'head', 'months'],
  ...['due-day', 'due-time', 'lock-days', 'month-before'],
  ...['sector', 'day', 'tree', 'into', 'right', 'until', 'coordinator'],
  ...['language', 'codes', 'position', 'hours'],
];
const FLAGS = ['apply', 'top', 'close', 'dry-run', 'undo-merge'];
const options = Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }]));
const flags = Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' as const }]));

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { ...options, ...flags, help: { type: 'boolean', short: 'h' } },
  });
  // What comes in from a file names it as the third word.
  const file = positionals[0] === 'import' ? positionals[2] : undefined;
  const words = (file === undefined ? positionals : positionals.slice(0, 2)).join(' ');
  if (values.help === true || positionals.length === 0) {
    process.stdout.write(HELP);
    return;
  }
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  if (file !== undefined) given.push(['file', file]);
  if (isDatabaseCommand(words)) {
    const { databaseUrl } = readConfig(process.env);
    process.stdout.write(`${await databaseCommands[words](databaseUrl, new Map(given), new Date())}\n`);
    return;
  }
  if (!isCommandName(words)) throw new AdminError(`There is no command "${words}". See --help.`);
  const config = readConfig(process.env);
  const { db, close } = await openDatabase(config.databaseUrl);
  try {
    process.stdout.write(`${await commands[words]({ db, config, now: new Date() }, new Map(given))}\n`);
  } finally {
    await close();
  }
}

function isCommandName(words: string): words is CommandName {
  return Object.hasOwn(commands, words);
}

function isDatabaseCommand(words: string): words is keyof typeof databaseCommands {
  return Object.hasOwn(databaseCommands, words);
}

main().catch((error: unknown) => {
  process.stderr.write(`${toText(error)}\n`);
  process.exitCode = 1;
});

const PLAIN = [AdminError, ConfigError, CeremonyError, KeyFileError, UnbelievableError, DumpError];

/** What the administrator can mend needs no stack; anything else does. */
function toText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isMisspelt = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (error instanceof ProblemError) return error.detail ?? error.message;
  const isPlain = isMisspelt || PLAIN.some((kind) => error instanceof kind);
  return isPlain ? error.message : (error.stack ?? error.message);
}
