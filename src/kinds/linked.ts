/** Fields that refer to other entries and whose pages show as links. Runs in Node and in the browser. */
import type { Shape } from '~/model/spec';
import { kinds, type Kind } from './index';

/** Those of a kind, each with the kind that it refers to. */
export function linkedFields(kind: Kind): readonly (readonly [field: string, kind: string])[] {
  const { fields }: { readonly fields: Shape } = kinds[kind];
  return Object.entries(fields).flatMap(([name, { spec }]) =>
    spec.type === 'reference' ? [[name, spec.kind] as const] : [],
  );
}
