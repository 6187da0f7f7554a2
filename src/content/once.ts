/** What one build makes several times, made once. */

/** @returns makes what bears a key, or gives it back; while someone edits, nothing is kept */
export function once<T>(): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const value = (import.meta.env.DEV ? undefined : kept.get(key)) ?? make();
    kept.set(key, value);
    return value;
  };
}
