/** Where the CMS reads and writes: a local repository, GitHub, or Netlify's gateway. */
import type { Environment } from './build-environment';

interface Common {
  readonly branch: string;
  readonly commit_messages: typeof commit_messages;
  /** The status by which GitHub tells that the preview of a draft is ready; without it, Decap guesses. */
  readonly preview_context?: string;
}

export type Backend = Common &
  (
    | { readonly name: 'proxy'; readonly proxy_url: string }
    | { readonly name: 'github'; readonly repo: string }
    | { readonly name: 'git-gateway' }
  );

const commit_messages = {
  create: '{{collection}} : ajoute « {{slug}} »',
  update: '{{collection}} : modifie « {{slug}} »',
  delete: '{{collection}} : supprime « {{slug}} »',
  uploadMedia: 'Médias : ajoute « {{path}} »',
  deleteMedia: 'Médias : supprime « {{path}} »',
};

/** @returns the backend, or undefined when the build was not told which repository to edit */
export function chooseBackend(environment: Environment): Backend | undefined {
  const { host: name, proxy = '', repo = '', branch = 'main', previewContext } = environment;
  const common: Common = {
    branch,
    commit_messages,
    ...(previewContext === undefined ? {} : { preview_context: previewContext }),
  };
  switch (name) {
    case 'proxy':
      return { ...common, name, proxy_url: proxy };
    case 'git-gateway':
      return { ...common, name };
    case 'github':
      return { ...common, name, repo };
    case undefined:
      return undefined;
  }
}
