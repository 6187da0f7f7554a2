/** One change to one file of Decap. */
export interface Mend {
  /** decap-cms-core when absent. */
  readonly package?: 'decap-cms-ui-default' | 'decap-cms-widget-list';
  /** Under the `dist/esm` of its package, with `/` between folders. */
  readonly file: string;
  /** @throws when the place to change is no longer there: a new Decap must be looked at again */
  readonly mend: (code: string) => string;
}
