/**
 * The scripts of the editors' page while one writes: assembled as for the built site, once, then anew
 * when the page is loaded after their code has changed. Node only.
 */
import { cacheFolder } from '~/cache/folders';
import {
  ASKED_SCRIPT,
  assembleBundle,
  type EditorsBundle,
} from '../build/editors-bundle/assemble-bundle';
import { rememberedBundle } from '../build/editors-bundle/remembered-bundle';
import { step } from '../build/progress';

export interface EditorsScripts {
  /** Makes ready what their code is now. */
  readonly refresh: () => Promise<EditorsBundle>;
  /** What stands at an address; undefined when it is none of theirs. */
  readonly at: (pathname: string) => Promise<string | Uint8Array | undefined>;
}

/** The script that the page asks for by name: it calls the others, whose names change. */
const caller = ({ script, sheets }: EditorsBundle): string => `
for (const href of ${JSON.stringify(sheets)}) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}
await import(${JSON.stringify(script)});
`;

const assemble = (root: string): Promise<EditorsBundle> =>
  step('Pages de rédaction : assemblage, gardé pour les prochaines fois', () =>
    assembleBundle(root),
  );

/** @param root folder of the repository */
export function editorsScripts(root: string): EditorsScripts {
  const folder = cacheFolder(root, 'editors');
  let bundle: EditorsBundle | undefined;
  let pending: Promise<EditorsBundle> | undefined;
  const renew = async (): Promise<EditorsBundle> =>
    (bundle = await rememberedBundle(root, folder, assemble));
  const refresh = (): Promise<EditorsBundle> =>
    (pending ??= renew().finally(() => {
      pending = undefined;
    }));
  return {
    refresh,
    at: async (pathname) =>
      pathname === ASKED_SCRIPT
        ? caller(await refresh())
        : bundle?.files.find(({ path }) => `/${path}` === pathname)?.content,
  };
}
