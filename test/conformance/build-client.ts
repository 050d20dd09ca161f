import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { trustShims } from '../../scripts/trust-shims.ts';

/** Bundles the client as the extension's background is bundled, shims included, to `.output/conformance/client.mjs`. */
await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [trustShims()],
  build: {
    copyPublicDir: false,
    ssr: fileURLToPath(new URL('client.ts', import.meta.url)),
    outDir: fileURLToPath(new URL('../../.output/conformance', import.meta.url)),
    target: 'esnext',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'client.mjs' } },
  },
  ssr: { noExternal: true },
});
