import type { PageDriver } from './drivers/browser-driver.ts';

/** Writes records into the extension's own database, as the extension would have written them over years. `options` is one of its pages. */
export async function putRecords(
  options: PageDriver,
  records: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const AT_ONCE = 5_000;
  for (const [store, all] of Object.entries(records))
    for (let from = 0; from < all.length; from += AT_ONCE)
      await options.evaluate(
        async (name, some) => {
          const database = await new Promise<IDBDatabase>((resolve, reject) => {
            const request = indexedDB.open('so-tay');
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
          const transaction = database.transaction(name, 'readwrite');
          for (const record of some) transaction.objectStore(name).put(record);
          await new Promise((resolve, reject) => {
            transaction.oncomplete = resolve;
            transaction.onerror = reject;
          });
          database.close();
        },
        store,
        all.slice(from, from + AT_ONCE),
      );
}

/** Items that the admin put on the checklist, titled `Bài số 0` and so on. */
export function manyAddedShares(count: number, day: string): object[] {
  return Array.from({ length: count }, (_, index) => ({
    item: {
      id: `muc-${index}`,
      title: `Bài số ${index} của trang Công đoàn Việt Nam`,
      link: `https://www.facebook.com/congdoanvietnam/posts/${1_000_000 + index}`,
      pageKey: 'congdoanvietnam',
      publishedOn: day,
    },
    addedAt: `${day}T01:00:00.000Z`,
  }));
}
