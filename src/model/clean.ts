/** What the CMS leaves behind when a field is emptied, removed. Shared by the CMS and the checks. */

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
 * unticked boxes. `false` stays at the top level, where it is a choice; texts are trimmed.
 * @param value front matter as parsed from YAML or as Decap holds it (plain objects)
 */
export function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(clean).filter((item) => !isEmpty(item));
  if (!isRecord(value)) return value;
  const kept = Object.entries(value)
    .map(([key, item]) => [key, isRecord(item) ? cleanGroup(item) : clean(item)] as const)
    .filter(([, item]) => !isEmpty(item));
  return Object.fromEntries(kept);
}

function cleanGroup(group: Readonly<Record<string, unknown>>): unknown {
  const kept = clean(group);
  const hasContent = isRecord(kept) && Object.values(kept).some((item) => item !== false);
  return hasContent ? kept : undefined;
}
