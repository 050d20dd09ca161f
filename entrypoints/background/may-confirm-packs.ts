import { browser } from 'wxt/browser';

// The shared types are Chromium's.
const firefox = browser as unknown as {
  permissions: { getAll(): Promise<{ data_collection?: string[] }> };
};

/** In Firefox, people can take back at any time that the extension tells how it is used. */
export async function mayConfirmPacks(): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  return (await firefox.permissions.getAll()).data_collection?.includes('technicalAndInteraction') ?? false;
}
