/**
 * How we worked is not for readers: that only the beginning of a page was read, that a description has
 * no source yet, that somebody should look again. What a reader needs to know of a doubt is said of the
 * fact itself, once; the rest goes to « Notes de travail », on no page. These words gave such notes
 * away: 181 pages of the site carried some.
 */
import { excerptAround } from './excerpts';
import type { ReadEntry } from './entry-texts';
import { finding, type Check } from './material';

const UNKNOWN = 'dites ce que nous ne savons pas : « Nous ne connaissons pas… »';
const UNDATED = 'écrivez « sans date », ou l’année que l’on peut déduire';
const OURS = 'c’est nous qui parlons : écrivez « écrivez-nous »';

interface WorkNote {
  readonly pattern: RegExp;
  /** In French, what to write in its place. */
  readonly instead: string;
}

export const WORK_NOTES: readonly WorkNote[] = [
  { pattern: /(?:sources?|extraits?|pages?|parties?)\slue?s?\b/iu, instead: UNKNOWN },
  { pattern: /n[’'](?:a|ont)\spas\s(?:été|pu\sêtre)\slue?s?/iu, instead: UNKNOWN },
  { pattern: /\bnon\slue?s?\b/iu, instead: UNKNOWN },
  { pattern: /seule?\s(?:le|son|sa)\s(?:début|partie)[^.]*\blue?s?\b/iu, instead: UNKNOWN },
  { pattern: /(?:pas|non)\sétablie?s?\spar\sl(?:es|a)\ssources?/iu, instead: UNKNOWN },
  { pattern: /structure\sà\sdocumenter/iu, instead: UNKNOWN },
  { pattern: /date\s(?:est\s)?(?:inconnue|masquée|non\s(?:affichée|visible))/iu, instead: UNDATED },
  { pattern: /date\s(?:n[’']est\spas\s)?visible/iu, instead: UNDATED },
  { pattern: /(?:demandez|écrivez)\sà\sl[’']association/iu, instead: OURS },
];

interface Found extends WorkNote {
  /** The field, as editors know it. */
  readonly label: string;
  /** The words, with those around them. */
  readonly excerpt: string;
}

/** The notes of work in what readers meet of an entry. */
export const workNotesIn = ({ wordings }: ReadEntry): readonly Found[] =>
  wordings.flatMap(({ label, text }) =>
    WORK_NOTES.filter(({ pattern }) => pattern.test(text)).map((note) => ({
      ...note,
      label,
      excerpt: excerptAround(text, note.pattern),
    })),
  );

export const workNotes: Check = {
  id: 'notes-dans-un-texte',
  title: 'Notes de travail dans un texte publié',
  advice:
    'Les lecteurs n’ont pas à savoir comment nous avons cherché. Dites ce que nous savons, ou que nous ne savons pas, et mettez le reste dans « Notes de travail ».',
  urgency: 'first',
  find: ({ entries }) =>
    entries.flatMap((entry) =>
      workNotesIn(entry).map(({ label, excerpt }) => finding(entry, label, [excerpt])),
    ),
};
