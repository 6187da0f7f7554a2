/** Types of what the tests use and that ships none. */

declare module 'decap-cms-core/dist/esm/constants/configSchema' {
  export function validateConfig(config: unknown): void;
}

declare module 'decap-cms-core/dist/esm/lib/registry' {
  export function registerWidget(widget: object): void;
}

declare module 'decap-cms-widget-markdown/dist/esm/serializers/index' {
  interface Options {
    readonly voidCodeBlock: boolean;
  }
  export function markdownToSlate(markdown: string, options: Options): unknown;
  export function slateToMarkdown(nodes: unknown, options: Options): string;
}

declare module 'lodash/cloneDeep' {
  export default function cloneDeep<T>(value: T): T;
}

declare module 'jsdom' {
  export const VirtualConsole: new () => object;
  export class JSDOM {
    constructor(
      html: string,
      options: {
        readonly url: string;
        readonly runScripts: string;
        readonly virtualConsole: object;
      },
    );
    readonly window: {
      readonly URL: { createObjectURL?: () => string };
      readonly eval: (code: string) => unknown;
      readonly close: () => void;
    };
  }
}
