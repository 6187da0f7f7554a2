/** What the repository holds of an entry, asked again of the backend that Decap uses. */
interface Reader {
  readonly getEntry: (path: string) => Promise<{ readonly data: string }>;
}

let reader: Reader | undefined;

/** The same backend, which lets this file read through the instance that Decap makes of it. */
export function readable(
  Backend: abstract new (...options: never[]) => object,
): new (...options: readonly unknown[]) => object {
  // Reason for the cast: Decap gives its backends no type; all implement `getEntry`.
  const Base = Backend as new (...options: readonly unknown[]) => Reader;
  return class extends Base {
    constructor(...options: readonly unknown[]) {
      super(...options);
      // The class's own reading: that of the instance notes what an editor has opened (careful-backend.ts).
      reader = { getEntry: (path) => super.getEntry(path) };
    }
  };
}

/** The file on the branch that the site is built from. */
export async function publishedSource(path: string): Promise<string> {
  const found = await reader?.getEntry(path);
  return found?.data ?? '';
}
