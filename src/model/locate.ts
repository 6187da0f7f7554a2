/** Finds the field that a path of an entry leads to. Pure. */
import { isTextSpec, type Shape, type Spec } from './spec';

export interface Place {
  readonly spec: Spec;
  /** Whether the path leads to one of the field's several values rather than to the field. */
  readonly isItem: boolean;
}

/** ['sources', 0, 'url'] → 'sources[0].url'. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${String(part)}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

/** @returns undefined when the path leads out of the model */
export function placeAt(shape: Shape, path: readonly PropertyKey[]): Place | undefined {
  const [name, ...rest] = path;
  const spec = typeof name === 'string' ? shape[name]?.spec : undefined;
  if (spec === undefined) return undefined;
  const deeper = typeof rest[0] === 'number' ? rest.slice(1) : rest;
  if (deeper.length > 0 && spec.type === 'object') return placeAt(spec.fields, deeper);
  if (deeper.length > 0 && spec.type === 'list' && !isTextSpec(spec.item)) {
    return placeAt(spec.item, deeper);
  }
  return { spec, isItem: rest.length > 0 };
}
