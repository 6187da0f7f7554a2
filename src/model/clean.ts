/**
 * What the CMS leaves behind when a field is emptied, and what outputs forbid in words, removed.
 * Shared by the CMS and the checks.
 */
import { legibleLine } from '~/lib/forbidden-characters';
import { placeAt } from './locate';
import { isWords, type Shape } from './spec';

type Path = readonly PropertyKey[];

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

/** Tells plain objects (YAML maps) from arrays, dates and the rest. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

/**
 * Removes, at every depth, empty texts, nulls, empty lists and groups left without anything but
 * unticked boxes. `false` stays at the top level, where it is a choice; texts are trimmed, and lose
 * the characters that outputs forbid.
 * @param value front matter as parsed from YAML or as Decap holds it (plain objects)
 * @param shape its fields: those that name something (addresses, identifiers, files) keep these
 * characters, for the check to refuse; a name mended unseen would name something else
 */
export function clean(value: unknown, shape: Shape = {}): unknown {
  return cleanAt(value, [], shape);
}

function cleanAt(value: unknown, path: Path, shape: Shape): unknown {
  if (typeof value === 'string') return (isName(path, shape) ? value : legibleLine(value)).trim();
  if (Array.isArray(value)) {
    return value
      .map((item, rank) => cleanAt(item, [...path, rank], shape))
      .filter((item) => !isEmpty(item));
  }
  if (!isRecord(value)) return value;
  const kept = Object.entries(value)
    .map(([key, item]) => {
      const cleaned = isRecord(item) ? cleanGroup : cleanAt;
      return [key, cleaned(item, [...path, key], shape)] as const;
    })
    .filter(([, item]) => !isEmpty(item));
  return Object.fromEntries(kept);
}

function cleanGroup(group: unknown, path: Path, shape: Shape): unknown {
  const kept = cleanAt(group, path, shape);
  const hasContent = isRecord(kept) && Object.values(kept).some((item) => item !== false);
  return hasContent ? kept : undefined;
}

/** A field that the shape does not know is refused anyway. */
function isName(path: Path, shape: Shape): boolean {
  const spec = placeAt(shape, path)?.spec;
  return spec !== undefined && !isWords(spec);
}
