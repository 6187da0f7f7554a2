/** Types of the Decap packages that ship none; only what this site calls. */

declare module 'decap-cms-widget-*' {
  import type { CmsWidgetParam } from 'decap-cms-core';

  const widget: { readonly Widget: () => CmsWidgetParam };
  export default widget;
}

/** What Decap asks a backend now and then. */
interface DecapBackendStatus {
  readonly auth: { readonly status: boolean };
  readonly api: { readonly status: boolean; readonly statusPage: string };
}

declare module 'decap-cms-backend-github' {
  export class GitHubBackend {
    readonly token: string | null;
    /** Absent until somebody logs in. */
    readonly api?: { readonly getUser: (of: { readonly token: string }) => Promise<unknown> };
    status(): Promise<DecapBackendStatus>;
  }
}

declare module 'decap-cms-backend-git-gateway' {
  export class GitGatewayBackend {
    constructor(...options: readonly unknown[]);
    /** Absent until somebody logs in. */
    readonly tokenPromise?: () => Promise<string>;
    /** gotrue-js, as long as no Identity widget is on the page. */
    getAuthClient(): Promise<{
      readonly login: (email: string, password: string, remember: boolean) => Promise<unknown>;
    }>;
    authComponent(): unknown;
    status(): Promise<DecapBackendStatus>;
  }
}

declare module 'decap-cms-backend-proxy' {
  export class ProxyBackend {
    readonly proxyUrl: string;
    readonly branch: string;
    /** The way of every question to the server. */
    request(payload: unknown): Promise<unknown>;
  }
}

declare module 'decap-cms-editor-component-image' {
  import type { BlockEditorComponentOptions } from 'decap-cms-core';

  const image: BlockEditorComponentOptions;
  export default image;
}

declare module 'decap-cms-lib-util' {
  export class APIError extends Error {
    constructor(message: string, status: number, api: string);
  }
  /** Where Decap keeps unsaved work, in the browser. */
  export const localForage: {
    getItem: (key: string) => Promise<unknown>;
    keys: () => Promise<readonly string[]>;
    removeItem: (key: string) => Promise<void>;
  };
}

declare module 'decap-cms-locales' {
  interface Phrases {
    readonly [key: string]: string | Phrases;
  }
  export const fr: Phrases;
  export const en: Phrases;
}

declare module 'decap-cms-widget-markdown/dist/esm/serializers/index' {
  interface Options {
    /** Whether a code block is a form of its own: it is not here. */
    readonly voidCodeBlock: boolean;
    readonly remarkPlugins: readonly unknown[];
  }
  export function markdownToSlate(markdown: string, options: Options): readonly unknown[];
  export function slateToMarkdown(nodes: unknown, options: Options): string;
}
