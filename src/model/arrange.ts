/** The order in which front matter is written, so that saving moves nothing. */
import { isRecord } from './clean';
import { isTextSpec, type Shape, type Spec } from './spec';

function arrangeValue(spec: Spec | undefined, value: unknown): unknown {
  if (spec?.type === 'object' && isRecord(value)) return arrange(spec.fields, value);
  if (spec?.type === 'list' && Array.isArray(value)) {
    const { item } = spec;
    if (isTextSpec(item)) return value;
    return value.map((entry: unknown) => (isRecord(entry) ? arrange(item, entry) : entry));
  }
  return value;
}

/**
 * Puts keys in the order of the model, at every depth. Keys the model does not know stay, last, for
 * the checks to speak about.
 */
export function arrange(
  shape: Shape,
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const known = Object.keys(shape).filter((name) => name in data);
  const unknown = Object.keys(data).filter((name) => !(name in shape));
  return Object.fromEntries(
    [...known, ...unknown].map((name) => [name, arrangeValue(shape[name]?.spec, data[name])]),
  );
}
