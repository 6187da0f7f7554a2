/** The fields of a model at every depth, and data with another value in one of them. */
import { isRecord } from '~/model/clean';
import { isTextSpec, type Shape, type Spec } from '~/model/spec';

export type Path = readonly (string | number)[];

/** Where each field is, its item's too. */
export function places(shape: Shape, at: Path = []): readonly (readonly [Path, Spec])[] {
  return Object.entries(shape).flatMap(([name, { spec }]) => {
    const own = [...at, name];
    if (spec.type === 'object') return [[own, spec] as const, ...places(spec.fields, own)];
    if (spec.type !== 'list') return [[own, spec] as const];
    const item = [...own, 0];
    const inside = isTextSpec(spec.item) ? [[item, spec.item] as const] : places(spec.item, item);
    return [[own, spec] as const, ...inside];
  });
}

/** The same data, with another value there. */
export function changed(data: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  if (typeof name === 'number')
    return [changed(Array.isArray(data) ? data[name] : {}, rest, value)];
  const held = isRecord(data) ? data : {};
  return { ...held, [name]: changed(held[name], rest, value) };
}
