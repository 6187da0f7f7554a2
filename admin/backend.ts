/** Where the CMS reads and writes: a local repository, GitHub, or Netlify's gateway. */
import type { Environment } from './environment';

interface Messages {
  readonly create: string;
  readonly update: string;
  readonly delete: string;
  readonly uploadMedia: string;
  readonly deleteMedia: string;
}

interface Common {
  readonly branch: string;
  readonly commit_messages: Messages;
  /** The status by which GitHub tells that the preview of a draft is ready; Decap guesses without. */
  readonly preview_context?: string;
}

export type Backend = Common &
  (
    | { readonly name: 'proxy'; readonly proxy_url: string }
    | { readonly name: 'github'; readonly repo: string }
    | { readonly name: 'git-gateway' }
  );

const commit_messages: Messages = {
  create: '{{collection}} : ajoute « {{slug}} »',
  update: '{{collection}} : modifie « {{slug}} »',
  delete: '{{collection}} : supprime « {{slug}} »',
  uploadMedia: 'Médias : ajoute « {{path}} »',
  deleteMedia: 'Médias : supprime « {{path}} »',
};

/** @returns the backend, or undefined when the build was not told which repository to edit */
export function chooseBackend(environment: Environment): Backend | undefined {
  const { proxy, backend, repo, branch, previewContext } = environment;
  const common: Common = {
    branch: branch ?? 'main',
    commit_messages,
    ...(previewContext === undefined ? {} : { preview_context: previewContext }),
  };
  if (proxy !== undefined) return { ...common, name: 'proxy', proxy_url: proxy };
  if (backend === 'git-gateway') return { ...common, name: 'git-gateway' };
  return repo === undefined ? undefined : { ...common, name: 'github', repo };
}
