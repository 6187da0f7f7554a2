/** The spaces of French typography, in every text of the built site: fixed sentences of templates too. */
import { expect, test } from 'vitest';
import { allPages, type Page } from './site';

/** Code and programs are not prose. */
const UNREAD = 'script, style, template, code, pre, kbd, samp';
/** A plain space, or a line broken in the template, where French wants one that does not break. */
const PLAIN = /\S+[ \n\t]+(?:[;:?!](?=[\s.»)]|$)|»)|«[ \n\t]\S+/gu;

function plainSpaces({ $ }: Page): readonly string[] {
  const texts = $('html').clone();
  texts.find(UNREAD).remove();
  return texts.text().match(PLAIN) ?? [];
}

test('no page has a plain space before a tall sign of punctuation', () => {
  const faults = allPages.flatMap((page) => plainSpaces(page).map((words) => [words, page.url]));
  // One page tells each fault.
  expect(Object.fromEntries(faults)).toEqual({});
});
