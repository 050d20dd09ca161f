import type { Pack } from '../../../contract/pack.ts';
import type { FailedSentence } from '../../reminders/index.ts';
import { findings, type LintFinding, type Say } from './finding.ts';

/** As in the contract, which this floor knows by its types only. */
const PHRASE = /^[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+){0,11}$/u;
const HOST = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}$/;
const PAGE_KEY = /^[\p{L}\p{N}.\-_]{1,120}$/u;

/** What is wrong with the words for the reminder and with the list of official pages. */
export function lintWords({ reminders, pages }: Pack, failing: readonly FailedSentence[]): LintFinding[] {
  const { found, sayAt } = findings();
  if (reminders) {
    const say = sayAt('reminders');
    const { phrases, exceptions, trustedHosts, mustRemind, mustNotRemind } = reminders;
    for (const phrase of phrases.flatMap((added) => [added.phrase, ...(added.except ?? [])]))
      sayPhrase(phrase, say);
    for (const { phrase } of exceptions) sayPhrase(phrase, say);
    sayTwice(phrases, say);
    for (const host of trustedHosts) if (!HOST.test(host)) say('error', 'host_wrong', host);
    for (const text of [...mustRemind.map((test) => test.text), ...mustNotRemind]) {
      if (text.trim() === '') say('error', 'words_missing');
      else if (text.length > 300) say('error', 'words_long', '300');
    }
    for (const { text, expected } of failing)
      say('error', expected === 'remind' ? 'not_reminded' : 'reminded_wrongly', text);
    for (const category of new Set(phrases.map((added) => added.category)))
      if (!mustRemind.some((test) => test.category === category)) say('warning', 'untested', category);
  }
  const keys = new Set<string>();
  pages.forEach(({ key, name }, index) => {
    const say = sayAt('pages', index);
    if (name.trim() === '') say('error', 'title_empty');
    else if (name.length > 200) say('error', 'title_long', '200');
    if (!PAGE_KEY.test(key)) say('error', 'page_wrong', key);
    else if (keys.has(key)) say('error', 'id_twice', key);
    keys.add(key);
  });
  return found;
}

function sayPhrase(phrase: string, say: Say): void {
  if (!PHRASE.test(phrase) || phrase.length > 80) say('error', 'phrase_wrong', phrase);
}

function sayTwice(phrases: readonly { category: string; phrase: string }[], say: Say): void {
  const seen = new Set<string>();
  for (const { category, phrase } of phrases) {
    const key = `${category} ${phrase.normalize('NFC').toLowerCase()}`;
    if (seen.has(key)) say('warning', 'phrase_twice', phrase);
    seen.add(key);
  }
}
