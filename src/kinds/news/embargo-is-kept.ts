/** The rule by which the site never breaks an embargo of its own. Runs in Node and in the browser. */
import { formatDateTime } from '~/lib/dates';
import type { Problem } from '~/model/collection';
import type { NewsType } from './news-types';
import { isPressText } from './press-text';

interface Embargoed {
  readonly type: NewsType;
  readonly embargo?: string | undefined;
  readonly publishAt?: string | undefined;
  readonly draft: boolean;
}

const DAY = 'YYYY-MM-DD'.length;

/** What was accepted one day is accepted for ever after, since an embargo to come only becomes past. */
export function embargoIsKept({ data }: { data: Embargoed }, today: string): readonly Problem[] {
  const { embargo, publishAt, draft } = data;
  if (embargo === undefined) return [];
  if (!isPressText(data)) {
    const message =
      '« Embargo jusqu’au » : une actualité n’en porte pas ; videz ce champ ou changez le genre';
    return [{ field: 'embargo', message }];
  }
  const isOver = embargo.slice(0, DAY) < today;
  if (draft || (publishAt === undefined ? isOver : publishAt >= embargo)) return [];
  return [
    {
      field: 'publishAt',
      message: `« Publier à partir du » : l’embargo tient jusqu’au ${formatDateTime(embargo)} ; programmez la page à cette heure-là, ou plus tard`,
    },
  ];
}
