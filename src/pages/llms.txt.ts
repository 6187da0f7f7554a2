/** What the site holds, for programs that read in words (llmstxt.org): each way leads to Markdown. */
import type { APIRoute } from 'astro';
import { published } from '~/content';
import { openDatasets } from '~/content/open-data';
import { kinds } from '~/kinds';
import { LISTED_KINDS, listPath } from '~/kinds/kind-paths';
import { SECTIONS } from '~/kinds/pages/model';
import { DATA, DATA_CATALOGUE, markdownTwin, REUSE } from '~/lib/paths';
import { absoluteUrl, SITE } from '~/site';

const way = (label: string, url: string, says: string): string =>
  `- [${label}](${absoluteUrl(url)}): ${says}`;

const section = (title: string, ways: readonly string[]): string =>
  `## ${title}\n\n${ways.join('\n')}\n`;

export const GET: APIRoute = async () => {
  const pages = (await published('pages')).toSorted((a, b) => a.data.order - b.data.order);
  const datasets = await openDatasets();
  const lists = LISTED_KINDS.map((kind) =>
    way(kinds[kind].words.list, markdownTwin(listPath(kind)), kinds[kind].description),
  );
  const groups = Object.entries(SECTIONS).flatMap(([name, title]) => {
    const ways = pages
      .filter(({ data }) => data.section === name)
      .map(({ url, data }) => way(data.title, markdownTwin(url), data.summary));
    return ways.length === 0 ? [] : [section(title, ways)];
  });
  const data = [
    ...datasets.map(({ dataset }) =>
      way(dataset.title, `${DATA}${dataset.name}.json`, dataset.description),
    ),
    way('Catalogue DCAT-AP', DATA_CATALOGUE, 'Tous les fichiers, leur forme et leurs colonnes.'),
  ];
  const text = [
    `# ${SITE.name}\n`,
    `> ${SITE.description}\n`,
    `Chaque page a sa copie en Markdown : ajoutez index.md à son adresse. Chaque chiffre se cite avec sa date, son échantillon et son état ; citez la source d’origine quand elle est donnée (${absoluteUrl(REUSE)}). Un état de lieu vaut à sa date, pas aujourd’hui.\n`,
    section('Listes', lists),
    section('Données', data),
    ...groups,
  ].join('\n');
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
