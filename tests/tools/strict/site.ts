/** Every file of a built site, read by the strictest reader of its format that there is. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import { calendarFault } from './calendar';
import { unzipSync } from 'fflate';
import { forbiddenIn, forbiddenInHtml } from './characters';
import { bibtexFault, risFault } from './citation';
import { jsonFault, xmlFault } from './structured';
import { forbiddenAfterMark, tableFault } from './table';

type Reader = (text: string) => string | undefined;

const both =
  (...readers: readonly Reader[]): Reader =>
  (text) =>
    readers.map((read) => read(text)).find((fault) => fault !== undefined);

const READERS: Readonly<Record<string, Reader>> = {
  '.html': forbiddenInHtml,
  '.xml': xmlFault,
  '.svg': xmlFault,
  '.opml': xmlFault,
  '.json': jsonFault,
  '.geojson': jsonFault,
  '.jsonld': jsonFault,
  '.csv': both(forbiddenAfterMark, tableFault),
  '.webmanifest': jsonFault,
  '.ics': both(forbiddenIn, calendarFault),
  '.bib': both(forbiddenIn, bibtexFault),
  '.ris': both(forbiddenIn, risFault),
  '.txt': forbiddenIn,
  '.md': forbiddenIn,
  '.css': forbiddenIn,
  _headers: forbiddenIn,
  _redirects: forbiddenIn,
};

/** Pictures, fonts, programs and the index of words: no text of an editor is read in them as such. */
const UNREAD = /\.(?:png|webp|avif|jpe?g|ico|woff2|js|wasm|pagefind|pf_(?:index|meta))$/u;
/** What the bundler makes, and the documents that editors add, as they are. */
const OWN_FORM = `_astro${sep}`;

const ARCHIVE = '.zip';

/** The first fault among the files of an archive, with its name. */
function archiveFault(bytes: Buffer): string | undefined {
  for (const [name, held] of Object.entries(unzipSync(bytes))) {
    const fault = UNREAD.test(name) ? undefined : faultOf(name, Buffer.from(held));
    if (fault !== undefined) return `${name} : ${fault}`;
  }
  return undefined;
}

function faultOf(name: string, bytes: Buffer): string | undefined {
  if (name.endsWith(ARCHIVE)) return archiveFault(bytes);
  const read = READERS[extname(name)] ?? READERS[basename(name)];
  return read === undefined ? 'no strict reader of this format' : read(bytes.toString('utf8'));
}

export interface StrictReading {
  /** How many files of each format were read. */
  readonly read: Readonly<Record<string, number>>;
  /** By file, what is wrong first. */
  readonly faults: Readonly<Record<string, string>>;
}

/** @param folder that of the built site */
export function strictReading(folder: string): StrictReading {
  const read: Record<string, number> = {};
  const faults: Record<string, string> = {};
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const name = join(file.parentPath, file.name).slice(folder.length + 1);
    if (!file.isFile() || UNREAD.test(name) || name.startsWith(OWN_FORM)) continue;
    const format = extname(name) || name;
    read[format] = (read[format] ?? 0) + 1;
    const fault = faultOf(name, readFileSync(join(folder, name)));
    if (fault !== undefined) faults[name] = fault;
  }
  return { read, faults };
}
