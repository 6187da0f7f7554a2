/** The versions of a file on GitHub, directly or through the gateway. */
import type { GitHubApi } from '../decap/backend-methods';
import type { Version, VersionKeeper } from './version';

/** What is read of GitHub's answers. */
interface Commit {
  readonly sha: string;
  readonly commit: {
    readonly message: string;
    readonly author: { readonly name: string; readonly date: string } | null;
  };
  readonly parents: readonly { readonly sha: string }[];
}
interface ChangedFile {
  readonly filename: string;
  readonly previous_filename?: string;
}
interface Changes {
  readonly files?: readonly ChangedFile[];
}
interface Content {
  /** In base 64, cut into lines. */
  readonly content: string;
}

/** A page of GitHub's; more than an editor reads. */
const MOST = 50;

const inAddress = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function utf8(base64: string): string {
  const bytes = Uint8Array.from(atob(base64.replace(/\s/gu, '')), (byte) => byte.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

export function githubVersions(
  api: Pick<GitHubApi, 'repoURL' | 'branch' | 'request'>,
): VersionKeeper {
  const { repoURL, branch } = api;
  const commits = async (params: Readonly<Record<string, string | number>>) =>
    // Reason for the casts here: what GitHub answers at these addresses.
    (await api.request(`${repoURL}/commits`, { params })) as readonly Commit[];

  /** GitHub stops at a rename: the oldest commit says where the file came from. */
  async function before({ sha, parents }: Commit, path: string): Promise<readonly Version[]> {
    const { files = [] } = (await api.request(`${repoURL}/commits/${sha}`)) as Changes;
    const former = files.find(({ filename }) => filename === path)?.previous_filename;
    const parent = parents[0]?.sha;
    return former === undefined || parent === undefined ? [] : listFrom(parent, former);
  }

  async function listFrom(from: string, path: string): Promise<readonly Version[]> {
    const found = await commits({ path, sha: from, per_page: MOST });
    const oldest = found.at(-1);
    const versions = found.map(({ sha: id, commit: { message, author } }) => ({
      id,
      author: author?.name ?? '',
      date: author?.date ?? '',
      message,
      path,
    }));
    const isAll = oldest === undefined || found.length === MOST;
    return isAll ? versions : [...versions, ...(await before(oldest, path))];
  }

  return {
    list: (path) => listFrom(branch, path),
    read: async ({ id, path }) => {
      const address = `${repoURL}/contents/${inAddress(path)}`;
      const { content } = (await api.request(address, { params: { ref: id } })) as Content;
      return utf8(content);
    },
    changedSince: async (folder, since) => {
      const until = since.toISOString();
      const [base] = await commits({ sha: branch, until, per_page: 1 });
      // A younger repository: everything in it is new, and GitHub has nothing to compare with.
      if (base === undefined) return [];
      const range = `${base.sha}...${encodeURIComponent(branch)}`;
      const { files = [] } = (await api.request(`${repoURL}/compare/${range}`)) as Changes;
      return files.map(({ filename }) => filename).filter((path) => path.startsWith(`${folder}/`));
    },
  };
}
