/** Types of the Decap packages that ship none; only what this site calls. */

declare module 'decap-cms-widget-*' {
  import type { CmsWidgetParam } from 'decap-cms-core';

  const widget: { readonly Widget: () => CmsWidgetParam };
  export default widget;
}

declare module 'decap-cms-backend-github' {
  export const GitHubBackend: new (...options: readonly unknown[]) => object;
}

declare module 'decap-cms-backend-git-gateway' {
  export const GitGatewayBackend: new (...options: readonly unknown[]) => object;
}

declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: new (...options: readonly unknown[]) => object;
}

declare module 'decap-cms-editor-component-image' {
  import type { BlockEditorComponentOptions } from 'decap-cms-core';

  const image: BlockEditorComponentOptions;
  export default image;
}

declare module 'decap-cms-lib-util' {
  /** Where Decap keeps unsaved work, in the browser. */
  export const localForage: {
    getItem: (key: string) => Promise<unknown>;
    readonly ready: () => Promise<void>;
  };
}

declare module 'decap-cms-locales' {
  interface Phrases {
    readonly [key: string]: string | Phrases;
  }
  export const fr: Phrases;
  export const en: Phrases;
}
