import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The house rules, read off the tree. Who may import whom stands in docs/ARCHITECTURE.md; here is the same table for the
 * machine. `types:` before a folder means: types only.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'utils/contract': ['zod/mini'],
  'utils/messaging': ['utils/contract', 'wxt/browser'],
  'utils/domain': ['types:utils/contract', 'utils/domain'],
  'utils/facebook': ['types:utils/contract', 'utils/domain'],
  'utils/storage': ['utils/contract', 'utils/domain', 'idb'],
  'utils/backend': ['utils/contract', 'types:zod/mini'],
  'utils/trust': [
    'utils/contract',
    'tuf-js',
    '@tufjs/models',
    '@tufjs/canonical-json',
    '@noble/curves',
    '@noble/hashes',
  ],
  'utils/documents': ['utils/contract', 'utils/domain', 'utils/i18n', 'hucre/csv', 'hucre/xlsx'],
  'utils/i18n': ['types:utils/contract'],
  'utils/services': [
    'utils/contract',
    'utils/domain',
    'utils/storage',
    'utils/backend',
    'utils/trust',
    'utils/documents',
    'utils/i18n',
  ],
  components: [
    'types:utils/contract',
    'utils/domain',
    'utils/i18n',
    'preact',
    'preact/hooks',
    'lucide',
    'd3-scale',
    'd3-shape',
  ],
  entrypoints: [
    'utils/contract',
    'utils/domain',
    'utils/facebook',
    'utils/storage',
    'utils/backend',
    'utils/trust',
    'utils/documents',
    'utils/i18n',
    'utils/services',
    'utils/messaging',
    'components',
    'preact',
    'preact/hooks',
    'preact/jsx-runtime',
    'wxt/browser',
    'wxt/utils/define-background',
    'wxt/utils/define-content-script',
    'wxt/utils/define-unlisted-script',
  ],
  server: [
    'utils/contract',
    'utils/domain',
    'utils/facebook/address',
    'utils/trust',
    'utils/documents',
    'utils/i18n',
    'hono',
    '@hono/node-server',
    '@tufjs/models',
    'package.json',
    'kysely',
    'pg',
    'zod/mini',
    'node:',
  ],
};

/** What each floor may never touch, as words in the code (comments and strings taken out). */
const NEVER: Record<string, RegExp> = {
  'utils/domain':
    /\b(window|document|browser|chrome|fetch|indexedDB|localStorage|navigator|crypto|performance)\s*[.(]|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/,
  'utils/facebook': /\b(browser|chrome)\.\w|\bfetch\(|\bindexedDB\b|\blocalStorage\b|\bXMLHttpRequest\b/,
  'utils/storage': /\bdocument\.|\bfetch\(/,
  'utils/backend': /\bdocument\.|\bindexedDB\b/,
  'utils/trust':
    /\bdocument\.|\b(browser|chrome)\.\w|\bfetch\(|\bindexedDB\b|\blocalStorage\b|\bDate\.now\b|\bnew Date\(\)/,
  'utils/documents': /\bdocument\.|\b(browser|chrome)\.\w|\bfetch\(/,
  'utils/services': /\bdocument\.|\b(browser|chrome)\.\w/,
  'utils/messaging': /\bdocument\.|\bindexedDB\b/,
  components: /\b(browser|chrome)\.\w|\bfetch\(|\bindexedDB\b|\blocalStorage\b/,
};

/** Words that would press something on Facebook or run code from elsewhere. */
const NOWHERE_IN_THE_EXTENSION =
  /\beval\(|\bnew Function\(|\.innerHTML\b|\bdocument\.write\b|\bdocument\.cookie\b/;

/** Inline data of the session stands in the page's scripts, under these names among others. Nobody reads there, not even to compare. */
const SESSION_DATA =
  /querySelector(?:All)?(?:<[^>]*>)?\(\s*['"`][^'"`]*\bscript\b|getElementsByTagName\(\s*['"`]script|\.scripts\b|CurrentUserInitialData|['"`.]\b[ci]_user\b/i;

interface Import {
  from: string;
  typesOnly: boolean;
}

const files = globSync('{utils,components,entrypoints,server}/**/*.{ts,tsx}').map((file) =>
  file.split(sep).join('/'),
);

const IMPORT =
  /^(?:import|export)\s+(type\s+)?(?:(\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+(?:\s*,\s*\{[^}]*\})?)\s+from\s+)?'([^'\n]+)'/gm;

function readImports(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  const found: Import[] = [];
  for (const match of code.matchAll(IMPORT)) {
    const names = match[2] ?? '';
    const everyNameIsAType =
      /^\{[\s\S]*\}$/.test(names) &&
      names
        .slice(1, -1)
        .split(',')
        .filter((name) => name.trim() !== '')
        .every((name) => name.trim().startsWith('type '));
    found.push({ from: match[3] ?? '', typesOnly: match[1] !== undefined || everyNameIsAType });
  }
  return found;
}

function withoutCommentsAndStrings(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

const floorOf = (path: string) =>
  Object.keys(MAY_IMPORT).find((floor) => path === floor || path.startsWith(`${floor}/`));

function judge(file: string, { from, typesOnly }: Import): string | undefined {
  const floor = floorOf(file);
  if (!floor) return `${file} stands on no floor of the house`;
  const target = from.startsWith('.')
    ? normalize(join(dirname(file), from))
        .split(sep)
        .join('/')
    : from;
  if (target.endsWith('.css') || target.includes('.css?')) return undefined;
  if (from.startsWith('.')) {
    const at = target.replace(/\?.*$/, '');
    if (!existsSync(at)) return `${file} imports ${at}, which is not there`;
    if (floor === 'entrypoints') {
      const [own, other] = [file, at].map((path) => path.split('/').slice(0, 2).join('/'));
      if (at.startsWith('entrypoints/') && own !== other) return `${file} imports another entrypoint: ${at}`;
    }
    if (floorOf(at) === floor) return undefined;
  }
  const names = [target, ...(floorOf(target) ? [floorOf(target) ?? ''] : [])];
  const allowed = (MAY_IMPORT[floor] ?? []).some((rule) => {
    const may = rule.replace('types:', '');
    const fits = names.includes(may) || target.startsWith(may === 'node:' ? may : `${may}/`);
    return fits && (typesOnly || !rule.startsWith('types:'));
  });
  return allowed ? undefined : `${file} may not import ${target}${typesOnly ? ' (not even its types)' : ''}`;
}

describe('the house', () => {
  test('everybody imports downwards only', () => {
    const wrong = files.flatMap((file) => readImports(file).map((each) => judge(file, each)));
    expect(wrong.filter((sentence) => sentence !== undefined)).toEqual([]);
  });

  test('no floor touches what is not its own', () => {
    const wrong = files.filter((file) => {
      const floor = floorOf(file);
      const never = floor === undefined ? undefined : NEVER[floor];
      return never?.test(withoutCommentsAndStrings(readFileSync(file, 'utf8')));
    });
    expect(wrong).toEqual([]);
  });

  test('the extension runs no text as code and reads no session', () => {
    const inExtension = files.filter((file) => !file.startsWith('server/'));
    const wrong = inExtension.filter((file) =>
      NOWHERE_IN_THE_EXTENSION.test(withoutCommentsAndStrings(readFileSync(file, 'utf8'))),
    );
    expect(wrong).toEqual([]);
  });

  test('nobody reads what the page keeps in its scripts', () => {
    const wrong = files.filter((file) => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
      return !file.startsWith('server/') && SESSION_DATA.test(code);
    });
    expect(wrong).toEqual([]);
    // A rule that finds nothing must be able to find something.
    for (const bad of ["querySelectorAll('body > script')", 'document.scripts', "get('c_user')"])
      expect(SESSION_DATA.test(bad)).toBe(true);
  });

  test('nothing in the extension presses anything on the page', () => {
    // The one `.click()` is our own download link, which never enters a document.
    const wrong = files.filter(
      (file) =>
        !file.startsWith('server/') &&
        file !== 'components/ui/save-file.ts' &&
        /\.click\(\)|\.submit\(\)|\.requestSubmit\(/.test(
          withoutCommentsAndStrings(readFileSync(file, 'utf8')),
        ),
    );
    expect(wrong).toEqual([]);
  });

  /** What a file imports, types too, by its place in the tree. */
  const toTargets = (file: string) =>
    readImports(file).map(({ from }) =>
      from.startsWith('.')
        ? normalize(join(dirname(file), from))
            .split(sep)
            .join('/')
        : from,
    );
  /** Everything that comes along with these files, types aside. */
  const gather = (...from: string[]) => {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { from, typesOnly } of readImports(file)) {
        if (typesOnly) continue;
        if (!from.startsWith('.')) seen.add(from);
        else if (/\.tsx?$/.test(from))
          visit(
            normalize(join(dirname(file), from))
              .split(sep)
              .join('/'),
          );
      }
    };
    for (const file of from) visit(file);
    return [...seen];
  };
  /** What is loaded into a page of Facebook when it is needed. */
  const words = ['words-vi', 'words-en', 'view-words-vi', 'view-words-en'];
  const onDemand = [...words, 'reminders', 'recorder', 'views'].map((name) => `entrypoints/${name}.ts`);
  const always = ['entrypoints/facebook.content/index.ts', 'entrypoints/panel.content/index.tsx'];
  const contentScripts = [...always, ...onDemand];

  test('the content scripts load no schema', () => {
    const loaded = gather(...contentScripts);
    expect(loaded.filter((name) => name.startsWith('zod') || name.startsWith('utils/contract'))).toEqual([]);
  });

  test('the panel brings along nothing that has a script of its own', () => {
    const parts =
      /^utils\/(i18n\/(vi\/|en\/|full)|domain\/(reminders|campaigns)|facebook\/(record-structure|structure\/known))/;
    expect(gather(...always).filter((name) => parts.test(name))).toEqual([]);
    expect(gather(...onDemand).filter((name) => parts.test(name))).not.toEqual([]);
  });

  test('drafts and what was found in them reach nothing that stores, sends or logs', () => {
    const findings = /^utils\/domain\/reminders\//;
    // Tells whether a text may be remembered, and nothing of what stands in it.
    const answer = 'utils/domain/reminders/has-personal-data.ts';
    const outward = /^(utils\/(storage|services|messaging|backend|trust|documents|contract)|server)\//;
    const reaching = files
      .filter((file) => outward.test(file))
      .flatMap((file) => toTargets(file).filter((target) => findings.test(target) && target !== answer));
    expect(reaching).toEqual([]);
    const reminding = files.filter(
      (file) =>
        findings.test(file) ||
        /^(components\/reminders\/|entrypoints\/(reminders|panel\.content\/(reminding|composing))\.ts$)/.test(
          file,
        ),
    );
    expect(reminding.length).toBeGreaterThan(40);
    const wrong = reminding.filter(
      (file) =>
        toTargets(file).some(
          (target) =>
            /^utils\/(storage|services|messaging|backend)\//.test(target) || target.startsWith('wxt/browser'),
        ) ||
        /\b(console|localStorage|sessionStorage|indexedDB|postMessage|sendMessage|sendBeacon|XMLHttpRequest|WebSocket)\b|\bfetch\(/.test(
          withoutCommentsAndStrings(readFileSync(file, 'utf8')),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('what is trusted is decided in the background alone', () => {
    const pages = globSync('entrypoints/{sidepanel,popup,options}/main.tsx').map((file) =>
      file.split(sep).join('/'),
    );
    expect(pages).toHaveLength(3);
    const loaded = gather(...contentScripts, ...pages);
    expect(loaded.filter((name) => name.startsWith('utils/trust') || name.includes('tuf'))).toEqual([]);
  });

  test('the trust libraries come in by one door, where they get our shims', () => {
    const others = files.filter(
      (file) =>
        file !== 'utils/trust/libraries.ts' &&
        // The server runs them as they are, on Node.
        !file.startsWith('server/') &&
        readImports(file).some(({ from }) => /^(?:tuf-js|@tufjs\/models)/.test(from)),
    );
    expect(others).toEqual([]);
    // What the server shares runs there without shims: signing, and what devices would refuse.
    const loaded = gather(...globSync('server/**/*.ts').map((file) => file.split(sep).join('/')));
    expect(loaded).toContain('utils/trust/check-document.ts');
    expect(loaded.filter((name) => name.includes('shims') || name.endsWith('libraries.ts'))).toEqual([]);
  });

  test('every sentence for people stands in i18n', () => {
    const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
    const floors = ['components/', 'entrypoints/', 'utils/services/', 'utils/messaging/', 'utils/backend/'];
    const wrong = files.filter(
      (file) =>
        floors.some((floor) => file.startsWith(floor)) &&
        vietnamese.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(wrong).toEqual([]);
  });

  test('names say what a file gives', () => {
    const vague = /\/(utils|helpers|common|types|misc|index)\.tsx?$/;
    const barrels = [
      'utils/facebook/index.ts',
      'utils/domain/reminders/index.ts',
      'utils/i18n/index.ts',
      'utils/i18n/vi/index.ts',
      'utils/i18n/en/index.ts',
    ];
    const wrong = files.filter(
      (file) =>
        (vague.test(file) && !barrels.includes(file) && !file.startsWith('entrypoints/')) ||
        !/^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(file.split('/').at(-1) ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  test('files are small enough to read', () => {
    const sizes = files
      .map((file) => ({
        file,
        lines: readFileSync(file, 'utf8').split('\n').length,
        bytes: statSync(file).size,
      }))
      .sort((a, b) => b.lines - a.lines);
    const [longest] = sizes;
    const total = sizes.reduce((sum, { lines }) => sum + lines, 0);
    console.info(`${sizes.length} files, ${total} lines; longest: ${longest?.file} (${longest?.lines})`);
    expect(sizes.filter(({ lines }) => lines > 200)).toEqual([]);
  });

  test('built-in modules are named with node:', () => {
    const wrong = files.flatMap((file) =>
      readImports(file)
        .filter(({ from }) => !from.startsWith('node:') && builtinModules.includes(from))
        .map(({ from }) => `${file}: ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});
