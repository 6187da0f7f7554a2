/** What was last said of an image: by this browser since the site was built, else by the site. Browser only. */
import { alternativesOf } from '~/kinds/alternatives-of';
import { isRecord } from '~/model/clean';
import { siteAlternatives } from '../../preview/site-index';

const MEMORY = 'it77-alternatives';
const FOLDER = '../medias/';

function remembered(): Readonly<Record<string, unknown>> {
  try {
    const held: unknown = JSON.parse(window.localStorage.getItem(MEMORY) ?? '{}');
    return isRecord(held) ? held : {};
  } catch {
    return {};
  }
}

/** An entry is about to be saved with these words. */
export function rememberAlternatives(data: Readonly<Record<string, unknown>>): void {
  const { body } = data;
  const known = alternativesOf(data, typeof body === 'string' ? body : '');
  try {
    window.localStorage.setItem(MEMORY, JSON.stringify({ ...remembered(), ...known }));
  } catch {
    // A full memory must keep nobody from saving.
  }
}

/** @param file as an entry names it, such as `../medias/salle.png` */
export async function lastAlternative(file: string): Promise<string | undefined> {
  const name = file.replace(FOLDER, '');
  const own = remembered()[name];
  if (typeof own === 'string') return own;
  return (await siteAlternatives())[name];
}
