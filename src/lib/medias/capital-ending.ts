/** Names that end in capitals, as cameras give them: the site reads small letters only. Pure. */
import { announcedFormat, endsAs } from './formats';

const inSmallLetters = (name: string): string =>
  name.replace(/\.[^.]*$/u, (ending) => ending.toLowerCase());

/** In French, what to do about `IMG_1.JPG`; undefined for `IMG_1.jpg`, and for what the site does not publish. */
export function capitalEnding(name: string): string | undefined {
  const format = announcedFormat(name);
  if (format === undefined || endsAs(name, format)) return undefined;
  return `${name} finit en capitales : le site ne lit que les petites lettres ; renommez-le ${inSmallLetters(name)}, ici et dans content/medias`;
}
