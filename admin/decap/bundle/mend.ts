/** One change to one file of decap-cms-core. */
export interface Mend {
  /** Under its `dist/esm`, with `/` between folders. */
  readonly file: string;
  /** @throws when the place to change is no longer there: a new Decap must be looked at again */
  readonly mend: (code: string) => string;
}
