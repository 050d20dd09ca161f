import { defineConfig } from 'wxt';
import { leanAdapter } from './scripts/lean-adapter.ts';
import { sharedPreact } from './scripts/shared-preact.ts';
import { trustShims } from './scripts/trust-shims.ts';

/** Scripts that bring views to a panel which is there already. */
const SHARING = new Set(['views', 'reminders']);

const FACEBOOK = 'https://*.facebook.com/*';

export default defineConfig({
  // Every name has an import line: a newcomer sees where it comes from.
  imports: false,
  vite: () => ({ plugins: [trustShims(), leanAdapter()] }),
  hooks: {
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint && SHARING.has(entrypoint.name))
        config.plugins = [sharedPreact(), ...(config.plugins ?? [])];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    // Sending to the backend needs no host permission: the backend allows the extension's origin (CORS).
    permissions: [
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for at the click that turns the reminder of the day on; without it there is none.
    optional_permissions: ['notifications'],
    host_permissions: [FACEBOOK],
    action: { default_title: '__MSG_name__' },
    minimum_chrome_version: '126',
    content_security_policy: {
      // The backend's address is known only after pairing: any host over TLS, plain http on this very machine alone.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'so-tay-fanpage@example.vn',
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: ['authenticationInfo', 'websiteActivity', 'websiteContent'],
                // Only coordinators send a name, and are asked when they register. That packs were received and shown is said only
                // where people let technical and interaction data go.
                optional: ['personallyIdentifyingInfo', 'technicalAndInteraction'],
              },
            },
          },
        }
      : {}),
  }),
  zip: { excludeSources: ['test-output/**', '**/*.sqlite*', '**/*.log'] },
});
