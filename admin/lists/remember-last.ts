/**
 * What is made of some values is kept while they are the same ones: Decap asks for its lists at each change
 * of its state, whatever changes. Pure.
 */

/**
 * @param nameOf under which name the last result is kept, one a name
 * @param partsOf all that the result depends on
 */
export function rememberLast<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
  nameOf: (...args: Args) => string,
  partsOf: (...args: Args) => readonly unknown[],
): (...args: Args) => Result {
  const kept = new Map<string, { readonly parts: readonly unknown[]; readonly result: Result }>();
  return (...args) => {
    const name = nameOf(...args);
    const parts = partsOf(...args);
    const known = kept.get(name);
    if (known?.parts.every((part, rank) => part === parts[rank]) === true) return known.result;
    const result = make(...args);
    kept.set(name, { parts, result });
    return result;
  };
}
