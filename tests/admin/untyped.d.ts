/** Types of what the tests use and that ships none. */

declare module 'decap-cms-core/dist/esm/constants/configSchema' {
  export function validateConfig(config: unknown): void;
}

declare module 'decap-cms-core/dist/esm/lib/registry' {
  export function registerWidget(widget: object): void;
}

declare module 'jsdom' {
  export const VirtualConsole: new () => object;
  export class JSDOM {
    constructor(
      html: string,
      options?:
        | {
            readonly url: string;
            readonly runScripts: string;
            readonly virtualConsole: object;
          }
        | { readonly contentType: string },
    );
    readonly window: {
      readonly document: Document;
      readonly URL: { createObjectURL?: () => string };
      readonly eval: (code: string) => unknown;
      readonly close: () => void;
    };
  }
}
