/** What is wrong with the links and images of a text, for the build and the CMS alike. Pure. */
import { documentProblem } from './documents';
import { imageProblem } from './image-problem';
import {
  deadLink,
  invalidLink,
  missingEntry,
  missingImageText,
  missingSource,
  ownHostLink,
  severalNumbers,
  strayLink,
  wordlessLink,
  type LinkTarget,
} from './link-targets';
import type { TextReading } from './text-reading';

/** What the text leans on. */
export interface TextGround {
  /** How many sources the entry names. */
  readonly sources: number;
  /** Tells whether a file of this name is in `content/medias`. */
  readonly hasMedia: (name: string) => boolean;
  /** Tells whether there is an entry of this `kind/id`. */
  readonly hasEntry: (key: string) => boolean;
  /** Tells whether the site has something at this address. */
  readonly hasAddress: (path: string) => boolean;
}

const inText = (message: string | undefined): string | undefined =>
  message === undefined ? undefined : `« Texte » : ${message}`;

function remark(target: LinkTarget, ground: TextGround): string | undefined {
  const { sources, hasMedia, hasEntry, hasAddress } = ground;
  switch (target.type) {
    case 'document':
      return documentProblem(target.name, hasMedia);
    case 'media':
      return inText(imageProblem(target.name, hasMedia));
    case 'image-without-text':
      return inText(missingImageText(target.name));
    case 'source':
      return inText(missingSource(target.number, sources));
    case 'entry':
      return inText(
        hasEntry(`${target.kind}/${target.id}`) ? severalNumbers(target) : missingEntry(target),
      );
    case 'invalid':
      return inText(invalidLink(target.href));
    case 'astray':
      return inText(strayLink(target));
    case 'own-host':
      return inText(ownHostLink(target));
    case 'page':
      return hasAddress(target.path) ? undefined : inText(deadLink(target));
    case 'wordless':
      return inText(wordlessLink(target.href));
  }
}

/** In French, for a title of the rank of the one that the page has already. */
const secondTitle = (words: string): string =>
  `« Texte » : le titre « ${words} » est du rang de celui de la page ; écrivez ## devant, ou ôtez-le`;

/** @returns in French, what to mend: links and images in reading order, then titles */
export const textProblems = (
  { targets, titles }: Pick<TextReading, 'targets' | 'titles'>,
  ground: TextGround,
): readonly string[] => [
  ...targets.flatMap((target) => remark(target, ground) ?? []),
  ...titles.map(secondTitle),
];
