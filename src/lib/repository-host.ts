/** Where the repository is: at GitHub, behind Netlify's gateway to GitHub, or on this machine. */
export const REPOSITORY_HOSTS = ['github', 'git-gateway', 'proxy'] as const;

export type RepositoryHost = (typeof REPOSITORY_HOSTS)[number];

/** What the build was told; see admin/decap/build-environment.ts. */
export interface Told {
  readonly PUBLIC_DECAP_PROXY?: string;
  readonly PUBLIC_CMS_BACKEND?: string;
  readonly PUBLIC_CMS_REPO?: string;
}

/** @returns undefined when the build was not told which repository to edit */
export function chooseRepositoryHost(told: Told): RepositoryHost | undefined {
  if (told.PUBLIC_DECAP_PROXY !== undefined) return 'proxy';
  if (told.PUBLIC_CMS_BACKEND === 'git-gateway') return 'git-gateway';
  return told.PUBLIC_CMS_REPO === undefined ? undefined : 'github';
}
