/** Social cards, 1200 × 630: one an entry, one a list. */
import type { APIRoute } from 'astro';
import { everything } from '~/content';
import { networkPlaces } from '~/content/surroundings';
import { entryGenre, entryTitle } from '~/kinds/entry-title';
import { pictureFor } from '~/present/drawing';
import { formatDate } from '~/lib/dates';
import { cardPath } from '~/lib/paths';
import { typeset } from '~/lib/typography';
import type { CardEntry } from '~/motif';
import { toDraw } from '~/reuse/to-draw';
import { SITE } from '~/site';
import { cardPng } from '~/png/card-png';
import { listCards } from '~/png/list-cards';

interface Props {
  readonly drawn: CardEntry;
}

/** The part of the address that the route's parameter holds. */
const parameter = (url: string): string => cardPath(url).slice('/cartes/'.length, -'.png'.length);

export const getStaticPaths = toDraw(async () => {
  const lists = listCards.map(({ url, mark, title }) => ({
    params: { card: parameter(url) },
    props: { drawn: { id: `carte-${url}`, mark, word: SITE.shortName, title: typeset(title) } },
  }));
  const places = await networkPlaces();
  const entries = (await everything()).map((entry) => {
    const { data, kind, url } = entry;
    const isDated = 'date' in data && data.date !== undefined && kind !== 'pages';
    const drawn: CardEntry = {
      ...pictureFor(kind, data, places),
      word: entryGenre(entry),
      title: typeset(entryTitle(entry)),
      ...(isDated ? { date: typeset(formatDate(data.date, data.datePrecision)) } : {}),
    };
    return { params: { card: parameter(url) }, props: { drawn } };
  });
  return [...lists, ...entries];
});

export const GET: APIRoute<Props & Record<string, unknown>> = async ({ props }) => {
  const png = await cardPng(await networkPlaces(), props.drawn);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
