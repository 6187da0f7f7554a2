import { isPerson, knownDate, type CitedWork } from './reference';

/** TeX reads these as commands (The TeXbook, chapter 7); accents stay, as biblatex and biber read UTF-8. */
const SPECIAL = /[&%$#_\\{}~^]/gu;

/**
 * Those written in words: `\{` is right in TeX, but BibTeX would look for the brace that closes it. A command
 * would take the space after it: the empty braces keep it.
 */
const WORDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string =>
  text.replace(SPECIAL, (sign) => WORDS[sign] ?? `\\${sign}`);

/** An address is read as it is, but for its braces. */
const escapeUrl = (url: string): string => url.replace(/[\\{}]/gu, encodeURIComponent);

/** An organisation has braces of its own: its name would be cut at its « et » or its last word. */
const authorTex = (name: string): string =>
  isPerson(name) ? escapeTex(name) : `{${escapeTex(name)}}`;

/** One @techreport entry, names and titles kept as they are by double braces. */
export function bibtex(work: CitedWork): string {
  const [year, month] = knownDate(work);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{{${escapeTex(work.title)}}}`],
    ['author', `{${work.authors.map(authorTex).join(' and ')}}`],
    ['institution', `{{${escapeTex(work.credit)}}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : `{${Number(month)}}`],
    ['url', work.url === undefined ? undefined : `{${escapeUrl(work.url)}}`],
    ['note', `{Fiche d'Initiatives Télécentres 77 : ${work.page}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  return `@techreport{it77-${work.id},\n${lines.join(',\n')}\n}\n`;
}
