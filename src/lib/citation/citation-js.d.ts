/** Of citation-js, which has no types, what the tests of citations ask. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** @returns CSL-JSON, one item a work */
      readonly chain: (text: string) => unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
