/** What the site's typography mends on the page but leaves in the file. */
import { excerptAround } from './excerpts';
import { finding, type Check } from './material';

const FAULTS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['guillemets droits', /"/u],
  ['trois points', /\.\.\./u],
  ['espaces doubles', / {2,}/u],
];

export const typography: Check = {
  id: 'typographie',
  title: 'Typographie du texte tapé',
  advice:
    'Le site corrige guillemets et points de suspension à la publication : rien ne presse. Une fiche tapée juste se relit et se copie mieux.',
  urgency: 'last',
  find: ({ entries }) =>
    entries.flatMap((entry) =>
      entry.wordings.flatMap(({ label, text }) =>
        FAULTS.filter(([, pattern]) => pattern.test(text)).map(([what, pattern]) =>
          finding(entry, `${label} : ${what}`, [excerptAround(text, pattern)]),
        ),
      ),
    ),
};
