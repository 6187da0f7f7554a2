/** The values of an entry that are texts, found through the description of its fields. Pure. */
import { isRecord } from './clean';
import { isTextSpec, type Shape, type Spec } from './spec';

export interface FilledField {
  readonly spec: Spec;
  /** What the editor reads above the field. */
  readonly label: string;
  readonly value: string;
}

function inField(spec: Spec, value: unknown): readonly FilledField[] {
  if (typeof value === 'string') return [{ spec, label: spec.label, value }];
  if (spec.type === 'object') return filledFields(spec.fields, value);
  if (spec.type !== 'list' || !Array.isArray(value)) return [];
  const { item, label } = spec;
  return value.flatMap((one: unknown): readonly FilledField[] =>
    isTextSpec(item)
      ? [{ spec: item, label, value: String(one) }]
      : filledFields(item, one).map((found) => ({ ...found, label: `${label}, ${found.label}` })),
  );
}

/** At any depth, in the order of the fields. */
export const filledFields = (shape: Shape, data: unknown): readonly FilledField[] =>
  isRecord(data)
    ? Object.entries(shape).flatMap(([name, { spec }]) => inField(spec, data[name]))
    : [];
