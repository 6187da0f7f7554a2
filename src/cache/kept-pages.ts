/**
 * The pages of the last good site that the next one may take as they are. What they were made from is
 * kept apart; they are read from `dist`, and only while each is the very file that was made. The build
 * command and the bundled pages each have their own copy of this module: what it holds is on `globalThis`,
 * where they meet. Node only.
 */
import { hash } from 'node:crypto';
import { constants, copyFileSync, existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepValue, recalledValue } from './remembered-value';

/** What a page was made from. */
export interface PageOrigin {
  /** Digest of its route, of what this gave it, and of the answers to its questions. */
  readonly digest: string;
  /** In their order (content/asked.ts). */
  readonly questions: readonly string[];
}

interface KeptPage extends PageOrigin {
  /** Digests of its files once finished, by their names. */
  readonly files: Readonly<Record<string, string>>;
}

interface Pages {
  readonly folder: string;
  readonly version: string;
  /** Folder of the last good site. */
  readonly site: string;
  /** Folder of the one being made. */
  readonly next: string;
  /** By the name of its file, as all that follow. */
  readonly kept: ReadonlyMap<string, KeptPage>;
  readonly drawn: Map<string, PageOrigin>;
  readonly reused: Map<string, KeptPage>;
}

declare global {
  var it77Pages: Pages | undefined;
}

const digestOfFile = (bytes: Uint8Array): string => hash('sha256', bytes, 'base64url');

/**
 * The file of a page or of an endpoint.
 * @param pathname as Astro asks for it: an endpoint with two parameters (`[name].[format].ts`) has a last
 *   slash too
 */
export function pageFile(pathname: string): string {
  const path = decodeURI(pathname)
    .slice(1)
    .replace(/(?<=\.[a-z0-9]+)\/$/u, '');
  if (path === '404/') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * @param folder where the origins are kept
 * @param version of all that makes the pages but the content
 * @param site folder of the last good site
 * @param next folder of the one being made
 */
export async function openKeptPages(
  folder: string,
  version: string,
  site: string,
  next: string,
): Promise<void> {
  const kept = await recalledValue<[string, KeptPage][]>(folder, ['pages', version]);
  globalThis.it77Pages = {
    folder,
    version,
    site,
    next,
    kept: new Map(kept),
    drawn: new Map(),
    reused: new Map(),
  };
}

/** Whether a file of the last good site is still the one that was made. */
function isSound({ site }: Pages, name: string, digest: string): boolean {
  try {
    return digestOfFile(readFileSync(join(site, name))) === digest;
  } catch {
    return false;
  }
}

/**
 * The same file under two names, which costs a tenth of a copy; where disks know no such thing, a copy.
 * @throws when there is a file of that name
 */
function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

export const keptPage = (file: string): KeptPage | undefined =>
  globalThis.it77Pages?.kept.get(file);

/**
 * Puts a finished page of the last site, and what stands beside it, in the one being made, where nothing may write
 * in it any more: it is the same file.
 * @param file its name
 * @returns false when one of them is not there, or not the one that was made
 */
export function takePage(file: string): boolean {
  const pages = globalThis.it77Pages;
  const page = pages?.kept.get(file);
  if (pages === undefined || page === undefined) return false;
  const files = Object.entries(page.files);
  if (!files.every(([name, digest]) => isSound(pages, name, digest))) return false;
  mkdirSync(join(pages.next, dirname(file)), { recursive: true });
  for (const [name] of files) share(join(pages.site, name), join(pages.next, name));
  pages.reused.set(file, page);
  return true;
}

/** Whether this build took a page as it was: nothing is left to do to it. */
export const isReused = (file: string): boolean => globalThis.it77Pages?.reused.has(file) === true;

/** What was found in the pages of the last site. @param what it is */
export async function recalledOfPages<T>(what: string): Promise<T | undefined> {
  const pages = globalThis.it77Pages;
  return pages && recalledValue(pages.folder, [what, pages.version]);
}

/** Keeps for the next build what this one found in its pages. */
export async function keepOfPages(what: string, value: unknown): Promise<void> {
  const pages = globalThis.it77Pages;
  if (pages !== undefined) await keepValue(pages.folder, [what, pages.version], value);
}

/** @throws when that page was taken from the last site: Astro would not know that two have one address */
export function pageDrawn(file: string, origin: PageOrigin): void {
  if (isReused(file)) throw new Error(`${file} : deux pages auraient cette adresse.`);
  globalThis.it77Pages?.drawn.set(file, origin);
}

/** How many pages and other files this build drew, and how many it took from the last site. */
export const pageCounts = (): { readonly drawn: number; readonly reused: number } => ({
  drawn: globalThis.it77Pages?.drawn.size ?? 0,
  reused: globalThis.it77Pages?.reused.size ?? 0,
});

/**
 * To be called once the site is finished, before it takes its place.
 * @param site its folder
 * @param beside the name of the file that goes with a page, if there is one
 */
export async function keepPages(
  site: string,
  beside: (file: string) => string | undefined,
): Promise<void> {
  const pages = globalThis.it77Pages;
  if (pages === undefined) return;
  const filesOf = (file: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [file, beside(file)].flatMap((name) => {
        if (name === undefined) return [];
        const path = join(site, name);
        return existsSync(path) ? [[name, digestOfFile(readFileSync(path))]] : [];
      }),
    );
  const drawn = [...pages.drawn].map(([file, origin]) => [
    file,
    { ...origin, files: filesOf(file) },
  ]);
  await keepValue(pages.folder, ['pages', pages.version], [...pages.reused, ...drawn]);
}
