import type { ActivityInput } from '../../contract/activity.ts';
import type { ListedPage } from '../../contract/page.ts';
import type { ShareEntry } from '../../contract/share-state.ts';
import type { Template } from '../../contract/template.ts';
import type { Place } from '../units/place.ts';

/** The template last put into the composer and not logged since, and the own page whose composer it was. */
export interface InsertedTemplate {
  template: Template;
  pageKey: string | undefined;
}

export interface Situation {
  ownPage: ListedPage | undefined;
  place: Place | undefined;
  /** The item of the checklist that the open post certainly is. */
  openShare: ShareEntry | undefined;
  inserted: InsertedTemplate | undefined;
}

/**
 * What the admin most likely wants to log, from what the page's address and the panel itself know. Nothing is suggested
 * that would need a guess: then the admin fills in the form.
 */
export function suggestActivity({
  ownPage,
  place,
  openShare,
  inserted: last,
}: Situation): ActivityInput | undefined {
  if (!ownPage) return undefined;
  // What went into one page's post is not offered for the log of another.
  const inserted = last?.pageKey === ownPage.key ? last.template : undefined;
  const onOwnPage = place?.page.role === 'own';
  if (inserted && (onOwnPage || !place)) {
    return {
      kind: 'post',
      pageKey: ownPage.key,
      title: inserted.title,
      contentKind: inserted.contentKind,
      templateId: inserted.id,
      ...(inserted.campaignId === undefined ? {} : { campaignId: inserted.campaignId }),
      ...(place?.postLink ? { link: place.postLink } : {}),
    };
  }
  const isToDo = openShare?.state === 'to_do' || openShare?.state === 'opened';
  return isToDo ? toShare(openShare, ownPage) : undefined;
}

/** The log entry that ticks one item of the checklist. */
export function toShare({ item }: ShareEntry, ownPage: ListedPage): ActivityInput {
  return {
    kind: 'share',
    pageKey: ownPage.key,
    title: item.title,
    shareItemId: item.id,
    ...(item.campaignId === undefined ? {} : { campaignId: item.campaignId }),
  };
}
