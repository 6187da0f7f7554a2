/** What one build makes several times, made once. */
import { join, noting } from './asked';

/** @returns makes what bears a key, or gives it back; while someone edits, nothing is kept */
export function once<T>(): (key: string, make: () => T) => T {
  const kept = new Map<string, ReturnType<typeof noting<T>>>();
  return (key, make) => {
    const made = (import.meta.env.DEV ? undefined : kept.get(key)) ?? noting(make);
    kept.set(key, made);
    join(made.notes);
    return made.value;
  };
}
