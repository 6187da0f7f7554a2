/** The words of a text, for the index; and of a query, with what each may be joined from. */
import { isEmptyWord } from './empty-words';
import { folded } from './folded';
import { withPlainQuantities } from './quantities';

/** What stands between two spaces: « l'e-lab » is one, of the parts « e » and « lab ». */
export interface WrittenWord {
  readonly parts: readonly string[];
  /** The parts in one: « elab », « coworking » for « co-working ». */
  readonly joined: string;
  /** « www.it77.fr », but not « S.A.N ». */
  readonly isAddress: boolean;
}

const QUANTITY = String.raw`\d+(?:,\d+)?[%€]|\d+,\d+|\d{1,2}h(?:\d{2})?(?![a-z0-9])`;
const WRITTEN = new RegExp(`${QUANTITY}|[a-z0-9]+(?:['.&-][a-z0-9]+)*`, 'gu');
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/u;

function written(text: string): WrittenWord {
  if (/[%€,]/u.test(text)) return { parts: [text], joined: text, isAddress: false };
  const own = text.replace(ELIDED, '');
  return {
    parts: own.split(/['.&-]/u),
    joined: own.replace(/['.&-]/gu, ''),
    isAddress: /\.[a-z0-9]{2}/u.test(own),
  };
}

/** The words of a text in order, as written. */
export const writtenWords = (text: string): readonly WrittenWord[] =>
  (withPlainQuantities(folded(text)).match(WRITTEN) ?? []).map(written);

/** A number is found with its sign and without: « 16 » finds « 16 % ». */
const bareNumber = (word: string): readonly string[] =>
  /[%€]$/u.test(word) ? [word, word.slice(0, -1)] : [word];

/** « tiers-lieux » and « S.A.N. » are also words in one; « y a-t-il » and « www.it77.fr » are not. */
const isOneWord = ({ parts, isAddress }: WrittenWord): boolean =>
  parts.length > 1 &&
  !isAddress &&
  (parts.every((part) => part.length === 1) || !parts.every(isEmptyWord));

/** Every folded word by which a text may be found: parts, and what they make together. */
export const searchWords = (text: string): readonly string[] =>
  writtenWords(text).flatMap((word) => [
    ...word.parts.flatMap(bareNumber),
    ...(isOneWord(word) ? [word.joined] : []),
  ]);
