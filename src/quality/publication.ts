/** What readers do not see yet. */
import { formatDateTime } from '~/lib/dates';
import { isPublic } from '~/lib/publication';
import { finding, type Check } from './material';

export const waiting: Check = {
  id: 'brouillons',
  title: 'Brouillons et publications programmées',
  advice:
    'Ces pages ne paraissent pas. Un brouillon paraît quand on décoche « Brouillon » ; une publication programmée, à la première fabrication du site qui suit son heure.',
  urgency: 'soon',
  find: ({ entries, now }) =>
    entries
      .filter(({ data }) => !isPublic(data, now))
      .map((entry) => {
        const { draft, publishAt } = entry.data;
        const moment = publishAt === undefined ? '' : formatDateTime(publishAt);
        if (!draft) return finding(entry, `Programmée : ${moment}, heure de Paris`);
        return finding(entry, moment === '' ? 'Brouillon' : `Brouillon, prévu pour ${moment}`);
      }),
};
