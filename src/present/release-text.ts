/** A text for the press without markup: what is pasted in a message, or kept in a press kit. Pure. */
import type { StoredEntry } from '~/kinds/entry';
import { datelineOf, embargoLine, endMark, releaseName } from '~/kinds/news/press-text';
import { typeset } from '~/lib/typography';
import { markdownAsText } from '~/markdown/markdown-as-text';
import { absoluteUrl, SITE } from '~/site';
import { spokespersonName, type PressNotice } from '~/ui/PressContact';
import type { Directory } from './directory';
import { resolveIn } from './present';
import { citedFigures } from './references';

type Part = readonly (string | undefined)[];

/** « Horaires : de 9 h à 18 h »; nothing for what is not known. */
const told = (term: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${term} : ${value}`;

/** Whom to ask, a line for each thing that is known. */
export const contactLines = (notice: PressNotice): Part => [
  notice.email,
  told('Porte-parole', spokespersonName(notice)),
  told('Horaires', notice.hours),
  told('Langues', notice.languages),
];

/** The lines that there are; nothing of a part that has a title alone. */
function partText([title, ...lines]: Part): readonly string[] {
  const known = lines.filter((line) => line !== undefined);
  if (known.length === 0) return [];
  return [[title, ...known].filter((line) => line !== undefined).join('\n')];
}

/** The release from its name to its end mark, and where it is read. */
export function releaseText(
  { data, body, reading, url }: Pick<StoredEntry<'news'>, 'data' | 'body' | 'reading' | 'url'>,
  directory: Directory,
  notice: PressNotice,
): string {
  const text = markdownAsText(body, (kind, id) => resolveIn(directory, `${kind}/${id}`));
  const figures = citedFigures(reading.targets, directory);
  const parts = [
    ...partText([releaseName(data), SITE.name, embargoLine(data)]),
    data.title.toLocaleUpperCase('fr'),
    `${datelineOf(data)}\n${data.summary}`,
    text,
    ...partText(['Les chiffres de ce texte', ...figures.map(({ sentence }) => `– ${sentence}`)]),
    ...partText([`À propos d’${SITE.name}`, notice.about]),
    ...partText(['Contact presse', ...contactLines(notice)]),
    endMark(data),
  ].map(typeset);
  return `${[...parts, absoluteUrl(url)].join('\n\n')}\n`;
}
