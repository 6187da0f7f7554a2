/** Decap's French, completed and corrected (decap-cms-locales 3.8 lacks 46 of 248 texts). */
import type { Phrases } from '../decap/parts';
import { CORRECTIONS } from './corrections';
import { MISSING } from './missing-texts';

/** Decap calls « entrée » what these pages call « fiche », and types as on a typewriter. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/l'entrée/gu, 'la fiche'],
  [/entrée/gu, 'fiche'],
  [/'/gu, '’'],
  [/\.\.\./gu, '…'],
];

const reword = (phrases: Phrases): Phrases =>
  Object.fromEntries(
    Object.entries(phrases).map(([key, phrase]) => [
      key,
      typeof phrase === 'string'
        ? HABITS.reduce((text, [found, better]) => text.replace(found, better), phrase)
        : reword(phrase),
    ]),
  );

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
    reword(phrases),
  );
}
