/** Decap's French, completed and corrected (decap-cms-locales 3.8 lacks 46 of 248 texts). */
import { CORRECTIONS } from './french-corrections';
import { MISSING } from './french-missing';

export interface Phrases {
  readonly [key: string]: string | Phrases;
}

function setPhrase(phrases: Phrases, path: readonly string[], text: string): Phrases {
  const [head = '', ...rest] = path;
  if (rest.length === 0) return { ...phrases, [head]: text };
  const inner = phrases[head];
  return { ...phrases, [head]: setPhrase(typeof inner === 'object' ? inner : {}, rest, text) };
}

/** @param phrases Decap's own French */
export function completeFrench(phrases: Phrases): Phrases {
  return Object.entries({ ...MISSING, ...CORRECTIONS }).reduce(
    (result, [key, text]) => setPhrase(result, key.split('.'), text),
    phrases,
  );
}
