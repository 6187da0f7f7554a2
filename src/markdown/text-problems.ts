/** What is wrong with the links and images of a text, for the build and the CMS alike. Pure. */
import { documentProblem } from './documents';
import { imageProblem } from './image-problem';
import {
  invalidLink,
  missingEntry,
  missingImageText,
  missingSource,
  ownHostLink,
  severalNumbers,
  strayLink,
  type LinkTarget,
} from './link-targets';

/** What the text leans on. */
export interface TextGround {
  /** How many sources the entry names. */
  readonly sources: number;
  /** Tells whether a file of this name is in `content/medias`. */
  readonly hasMedia: (name: string) => boolean;
  /** Tells whether there is an entry of this `kind/id`. */
  readonly hasEntry: (key: string) => boolean;
}

const inText = (message: string | undefined): string | undefined =>
  message === undefined ? undefined : `« Texte » : ${message}`;

function remark(target: LinkTarget, ground: TextGround): string | undefined {
  const { sources, hasMedia, hasEntry } = ground;
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
  }
}

/**
 * @param targets all that the text points to
 * @returns in French, what to mend, in reading order
 */
export const textProblems = (
  targets: readonly LinkTarget[],
  ground: TextGround,
): readonly string[] => targets.flatMap((target) => remark(target, ground) ?? []);
