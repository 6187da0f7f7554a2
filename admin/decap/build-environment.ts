/** What the build is told about the editors' pages. */
import { chooseRepositoryHost, type RepositoryHost } from '~/lib/repository-host';

declare global {
  interface ImportMetaEnv {
    /** Where a local repository answers (src/tools/local/endpoint.ts): /api/v1. */
    readonly PUBLIC_DECAP_PROXY?: string;
    /** 'github' when absent, or 'git-gateway'. */
    readonly PUBLIC_CMS_BACKEND?: string;
    /** owner/name of the repository on GitHub. */
    readonly PUBLIC_CMS_REPO?: string;
    /** 'main' when absent. */
    readonly PUBLIC_CMS_BRANCH?: string;
    /** 'simple' or 'editorial_workflow'; when absent, see publish-mode.ts. */
    readonly PUBLIC_CMS_PUBLISH_MODE?: string;
    /** Set by the build command on Netlify (src/tools/build/netlify.ts). */
    readonly PUBLIC_CMS_PREVIEW_CONTEXT?: string;
  }
}

export interface Environment {
  readonly host: RepositoryHost | undefined;
  readonly proxy: string | undefined;
  readonly repo: string | undefined;
  readonly branch: string | undefined;
  readonly publishMode: string | undefined;
  readonly previewContext: string | undefined;
}

export const environment: Environment = {
  host: chooseRepositoryHost(import.meta.env),
  proxy: import.meta.env.PUBLIC_DECAP_PROXY,
  repo: import.meta.env.PUBLIC_CMS_REPO,
  branch: import.meta.env.PUBLIC_CMS_BRANCH,
  publishMode: import.meta.env.PUBLIC_CMS_PUBLISH_MODE,
  previewContext: import.meta.env.PUBLIC_CMS_PREVIEW_CONTEXT,
};
