/**
 * The row of an entry in a list of the CMS, and what the list sifts on and gathers by: computed when a
 * file is read, never written. Decap only knows stored values, such as « cancelled », and one field at
 * a time. Pure.
 */
import { kinds, type Kind } from '~/kinds';
import { MARKS, ROW } from '~/kinds/cms-list';
import type { Collection } from '~/model/collection';
import { rowLine } from './row-line';
import { rowMarks } from './row-marks';

type Data = Readonly<Record<string, unknown>>;

interface Row {
  /** What the editor reads. */
  readonly line: string;
  /** Its day, empty when nobody knows it: Decap would open lists on entries without a date. */
  readonly day: string;
  /** What there is to know of the entry, in French, to sift on. */
  readonly marks: string;
  /** The French of each choice, to gather by: « : Grandes entreprises », after its label. */
  readonly words: Readonly<Record<string, string>>;
}

function choiceWords(kind: Kind, data: Data): Readonly<Record<string, string>> {
  const { fields }: Collection = kinds[kind];
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { spec }]) => {
      if (spec.type !== 'select') return [];
      const choice = spec.choices.find(({ value }) => value === data[name]);
      return choice === undefined ? [] : [[name, choice.label]];
    }),
  );
}

/** A state may say what a mark says: « À vérifier ». */
const unrepeated = (pieces: readonly string[]): readonly string[] => {
  const lower = pieces.map((piece) => piece.toLocaleLowerCase('fr'));
  return pieces.filter((_, rank) => lower.indexOf(lower[rank] ?? '') === rank);
};

/**
 * @param data front matter as written
 * @param now what is to come depends on it
 * @param isRecent whether it was published lately, which its file does not say
 */
export function rowOf(kind: Kind, data: Data, body: string, now: Date, isRecent = false): Row {
  const words = choiceWords(kind, data);
  const marks = rowMarks(kind, data, body, now);
  return {
    line: unrepeated([...rowLine(kind, data, words), ...marks]).join(' · '),
    day: typeof data['date'] === 'string' ? data['date'] : '',
    marks: [...marks, ...(isRecent ? [MARKS.recent] : [])].join(' · '),
    words: Object.fromEntries(Object.entries(words).map(([name, word]) => [name, `: ${word}`])),
  };
}

/** @returns the fields of an entry as its file holds them */
export function withoutRow(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== ROW));
}
