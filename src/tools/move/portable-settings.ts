/** The forms of this site, for another tool than ours. Pure. */
import { SITE } from '~/site';
import { chooseBackend } from '../../../admin/decap/choose-backend';
import { editorConfig } from '../../../admin/decap/editor-config';
import { portableConfig } from './portable-config';

/** @param repo owner/name of the repository on GitHub */
export function portableSettings(repo: string): unknown {
  const told = {
    proxy: undefined,
    branch: undefined,
    publishMode: undefined,
    previewContext: undefined,
  };
  const backend = chooseBackend({ ...told, host: 'github', repo });
  return backend === undefined
    ? undefined
    : portableConfig(editorConfig(backend, SITE.url, 'simple'));
}
