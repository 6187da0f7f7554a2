/** Which files of `content/medias` an entry uses. Runs in Node and in the browser. */
import { linkTargets } from '~/markdown/links';
import { filledFields } from '~/model/filled-fields';
import { kinds, type Kind } from './index';

interface WithFiles {
  readonly kind: Kind;
  readonly data: object;
  readonly body: string;
}

/** Their names, those of its fields, then those of its text; a file used twice is named twice. */
export function mediasOf({ kind, data, body }: WithFiles): readonly string[] {
  const inFields = filledFields(kinds[kind].fields, { ...data })
    .filter(({ spec }) => spec.type === 'file')
    .map(({ value }) => value.replace('../medias/', ''));
  const inText = linkTargets(body).flatMap((target) =>
    target.type === 'media' || target.type === 'document' ? [target.name] : [],
  );
  return [...inFields, ...inText];
}
