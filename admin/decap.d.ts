/** Types of the Decap packages that ship none; only what this site calls. */

declare module 'decap-cms-widget-*' {
  import type { CmsWidgetParam } from 'decap-cms-core';

  const widget: { readonly Widget: () => CmsWidgetParam };
  export default widget;
}

declare module 'decap-cms-backend-github' {
  import type { CmsBackendClass } from 'decap-cms-core';

  export const GitHubBackend: CmsBackendClass;
}

declare module 'decap-cms-backend-git-gateway' {
  import type { CmsBackendClass } from 'decap-cms-core';

  export const GitGatewayBackend: CmsBackendClass;
}

declare module 'decap-cms-backend-proxy' {
  import type { CmsBackendClass } from 'decap-cms-core';

  export const ProxyBackend: CmsBackendClass;
}

declare module 'decap-cms-editor-component-image' {
  import type { BlockEditorComponentOptions } from 'decap-cms-core';

  const image: BlockEditorComponentOptions;
  export default image;
}

declare module 'decap-cms-locales' {
  interface Phrases {
    readonly [key: string]: string | Phrases;
  }
  export const fr: Phrases;
  export const en: Phrases;
}
