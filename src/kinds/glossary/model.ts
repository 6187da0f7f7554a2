/** The glossary; the search uses its synonyms. Runs in Node and in the browser. */
import { addressAndHistory } from '~/model/address-and-history';
import { collection } from '~/model/collection';
import { evidence, heading, publication, richText } from '~/model/common';
import { optional, references, texts } from '~/model/fields';
import { updateIsExplained } from '~/model/rules';

export const glossary = collection({
  kind: 'glossary',
  label: 'Glossaire',
  labelSingular: 'Terme',
  description: 'Les mots du télétravail et des tiers-lieux.',
  dated: false,
  fields: {
    ...heading({ title: 'Terme', summaryHint: 'La définition, en une ou deux phrases.' }),
    synonyms: texts({
      label: 'Synonymes',
      labelSingular: 'Synonyme',
      hint: 'La recherche les comprend.',
      max: 80,
    }),
    related: references({ label: 'Voir aussi', kind: 'glossary' }),
    body: optional(richText()),
    ...evidence(),
    ...addressAndHistory(),
    ...publication(),
  },
  rules: [updateIsExplained],
});
