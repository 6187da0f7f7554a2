/** What is wrong with the links and images of a text, in the words of the build. Pure. */
import { documentProblem } from '~/markdown/documents';
import {
  invalidLink,
  linkTargets,
  missingEntry,
  missingImageText,
  missingSource,
  strayLink,
  type LinkTarget,
} from '~/markdown/links';
import type { Problem } from '~/model/collection';

/** What the text leans on. */
interface Around {
  /** The sources of the entry; anything else counts for none. */
  readonly sources: unknown;
  /** The files that `content/medias` holds, or will with this entry; undefined when not known. */
  readonly medias?: ReadonlySet<string> | undefined;
  /** Entries that there are not, by `kind/id`; undefined when not known. */
  readonly unknown?: ReadonlySet<string> | undefined;
}

const inText = (message: string | undefined): string | undefined =>
  message === undefined ? undefined : `« Texte » : ${message}`;

/** What is not known is left to the check of the whole content. */
function remark(target: LinkTarget, { sources, medias, unknown }: Around): string | undefined {
  switch (target.type) {
    case 'document':
      return documentProblem(target.name, (name) => medias?.has(name) ?? true);
    case 'image-without-text':
      return inText(missingImageText(target.name));
    case 'source':
      return inText(missingSource(target.number, Array.isArray(sources) ? sources.length : 0));
    case 'invalid':
      return inText(invalidLink(target.href));
    case 'astray':
      return inText(strayLink(target));
    case 'entry':
      return unknown?.has(`${target.kind}/${target.id}`) === true
        ? inText(missingEntry(target))
        : undefined;
    case 'media':
      return undefined;
  }
}

/** @returns what to mend in the text, in reading order */
export const textProblems = (text: string, around: Around): readonly Problem[] =>
  linkTargets(text).flatMap((target) => {
    const message = remark(target, around);
    return message === undefined ? [] : [{ field: 'body', message }];
  });
