import { kinds, type Kind } from '~/domain';

/** Whether a collection of the CMS, or a folder of content, is a kind: the settings are not. */
export const isKind = (name: unknown): name is Kind =>
  typeof name === 'string' && Object.hasOwn(kinds, name);
