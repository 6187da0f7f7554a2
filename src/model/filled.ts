/** What the fields of an entry hold, text by text, found through their description. Pure. */
import { isRecord } from './clean';
import { isTextSpec, type Shape, type Spec } from './spec';

export interface Filled {
  readonly spec: Spec;
  /** What the editor reads above the field, after the name of its list when it is in one. */
  readonly label: string;
  readonly value: string;
}

function inField(spec: Spec, value: unknown): readonly Filled[] {
  if (typeof value === 'string') return [{ spec, label: spec.label, value }];
  if (spec.type === 'object') return filledIn(spec.fields, value);
  if (spec.type !== 'list' || !Array.isArray(value)) return [];
  const { item, label } = spec;
  return value.flatMap((one: unknown): readonly Filled[] =>
    isTextSpec(item)
      ? [{ spec: item, label, value: String(one) }]
      : filledIn(item, one).map((found) => ({ ...found, label: `${label}, ${found.label}` })),
  );
}

/** @param data front matter, checked or not; what no field describes is left out */
export const filledIn = (shape: Shape, data: unknown): readonly Filled[] =>
  isRecord(data)
    ? Object.entries(shape).flatMap(([name, { spec }]) => inField(spec, data[name]))
    : [];
