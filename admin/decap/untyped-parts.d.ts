/** Types of the Decap packages that ship none; only what this site calls. */

declare module 'decap-cms-widget-*' {
  import type { CmsWidgetParam } from 'decap-cms-core';

  const widget: { readonly Widget: () => CmsWidgetParam };
  export default widget;
}

declare module 'decap-cms-core/dist/esm/redux/index' {
  /** A map of Immutable. */
  interface Held {
    readonly get: (name: string) => unknown;
    readonly toJS: () => unknown;
  }
  /** What Decap knows and shows. */
  export const store: {
    readonly getState: () => {
      /** The form on screen, the entry in it as `entry`. */
      readonly entryDraft: Held;
      /** The entries of the lists; what is filtered and gathered, by collection. */
      readonly entries: Held;
      readonly collections: Held;
    };
    readonly dispatch: (action: unknown) => unknown;
    /** @returns stops it */
    readonly subscribe: (listener: () => void) => () => void;
  };
}

declare module 'decap-cms-core/dist/esm/actions/entries' {
  /** Fills the form from the repository. */
  export function loadEntry(collection: unknown, slug: string): unknown;
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
