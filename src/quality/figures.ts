/** Key figures that nothing independent supports yet. */
import { FIGURE_STATUSES } from '~/kinds/figures/states';
import { count } from '~/lib/count';
import { finding, type Check } from './material';

/** States that only a better source would mend. */
const WEAK: readonly string[] = ['estimated', 'to-revise'];

export const weakFigures: Check = {
  id: 'chiffres-sans-source',
  title: 'Chiffres sans source indépendante',
  advice:
    'Cherchez une source indépendante. Si elle confirme le chiffre, ajoutez-la, cochez « Indépendante » et changez l’état ; si elle le contredit, dites-le ; sinon, laissez l’état.',
  urgency: 'soon',
  find: ({ entries }) =>
    entries.flatMap((entry) => {
      if (entry.kind !== 'figures') return [];
      const { status, sources } = entry.data;
      const readable = sources.filter(({ url }) => url !== undefined).length;
      if (!WEAK.includes(status) && readable > 0) return [];
      const read =
        readable === 0
          ? 'aucune source n’a d’adresse'
          : `${count(readable, 'source', 'sources')} à ouvrir`;
      return [finding(entry, `État « ${FIGURE_STATUSES[status]} » ; ${read}`)];
    }),
};
