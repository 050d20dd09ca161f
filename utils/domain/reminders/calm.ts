import type { CalmWords } from './phrases/phrase-list.ts';

/** Calm words written as one string each, sequences between "|"; what is left out is empty. */
export function toCalm(lists: Partial<Record<keyof CalmWords, string>>): CalmWords {
  const toList = (key: keyof CalmWords) => lists[key]?.split('|') ?? [];
  return {
    before: toList('before'),
    teaching: toList('teaching'),
    law: toList('law'),
    fillers: lists.fillers ?? '',
    events: toList('events'),
    after: toList('after'),
    history: toList('history'),
    signs: toList('signs'),
  };
}
