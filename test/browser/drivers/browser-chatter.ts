/**
 * Hosts that browsers ask for on their own account, with an empty page and no extension: updates, the time, signing in.
 * Each was seen in November 2026 with Chromium 156 or Firefox ESR 153. All are refused like any other host; the list
 * only lets a test tell their requests from ours. Nothing that our code could have a reason to ask for belongs here.
 */
const hosts = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
];

export const isBrowserChatter = (host: string): boolean => hosts.includes(host);
