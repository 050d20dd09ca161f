import { parseArgs } from 'node:util';
import { AdminError, type CommandName, commands } from './admin-commands.ts';
import { ConfigError, readConfig } from './config.ts';
import { openDatabase } from './db/open.ts';

const HELP = `The system administrator's commands. They work on the database in DATABASE_URL (default ./so-tay.sqlite).

  unit add       --id cdcs-hoa-mai --name "Công đoàn cơ sở Hoa Mai"
  page add       --unit cdcs-hoa-mai --key congdoanhoamai --name "Công đoàn Hoa Mai" --role own|national|superior
  pairing new    --unit cdcs-hoa-mai [--minutes 10]
  device list
  device revoke  --id <id from device list>
`;

const options = Object.fromEntries(
  ['id', 'name', 'unit', 'key', 'role', 'minutes', 'title', 'link', 'page', 'published', 'due'].map(
    (name) => [name, { type: 'string' as const }],
  ),
);

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { ...options, help: { type: 'boolean', short: 'h' } },
  });
  const words = positionals.join(' ');
  if (values.help === true || positionals.length === 0) {
    process.stdout.write(HELP);
    return;
  }
  if (!isCommandName(words)) throw new AdminError(`There is no command "${words}". See --help.`);
  const config = readConfig(process.env);
  const { db, close } = await openDatabase(config.databaseUrl);
  try {
    const given = Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
    process.stdout.write(`${await commands[words]({ db, config, now: new Date() }, new Map(given))}\n`);
  } finally {
    await close();
  }
}

function isCommandName(words: string): words is CommandName {
  return Object.hasOwn(commands, words);
}

main().catch((error: unknown) => {
  process.stderr.write(`${toText(error)}\n`);
  process.exitCode = 1;
});

/** What the administrator can mend needs no stack; anything else does. */
function toText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isMisspelt = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  const isPlain = isMisspelt || error instanceof AdminError || error instanceof ConfigError;
  return isPlain ? error.message : (error.stack ?? error.message);
}
