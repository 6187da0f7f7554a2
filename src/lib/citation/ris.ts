import { knownDate, type CitedWork } from './reference';

/** A tag holds one line. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** One RPRT record. Lines end by CRLF; DA is year/month/day/, its unknown parts left empty. */
export function ris(work: CitedWork): string {
  const [year, month = '', day = ''] = knownDate(work);
  const lines: readonly (string | undefined)[] = [
    'TY  - RPRT',
    `TI  - ${oneLine(work.title)}`,
    ...work.authors.map((author) => `AU  - ${oneLine(author)}`),
    `PB  - ${oneLine(work.credit)}`,
    year === undefined ? undefined : `PY  - ${year}`,
    year === undefined ? undefined : `DA  - ${year}/${month}/${day}/`,
    work.url === undefined ? undefined : `UR  - ${work.url}`,
    `N1  - Fiche d'Initiatives Télécentres 77 : ${work.page}`,
    'LA  - fr',
    'ER  - ',
  ];
  return lines.flatMap((line) => (line === undefined ? [] : [`${line}\r\n`])).join('');
}
