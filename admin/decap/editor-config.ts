/** Decap's settings. */
import type { Backend } from './choose-backend';
import {
  collections,
  MEDIA_FOLDER,
  type FileCollection,
  type FolderCollection,
} from './collections';
import type { PublishMode } from './publish-mode';

export interface EditorConfig {
  /** Otherwise Decap fetches a config.yml and appends its arrays to ours. */
  readonly load_config_file: false;
  readonly backend: Backend;
  readonly publish_mode: PublishMode;
  readonly locale: 'fr';
  readonly site_url: string;
  /** Shown before the log-in; afterwards, the menu above the page shows the name. */
  readonly logo: { readonly src: string; readonly show_in_header: false };
  readonly media_folder: string;
  readonly public_folder: string;
  readonly slug: {
    readonly encoding: 'ascii';
    readonly clean_accents: true;
    readonly sanitize_replacement: '-';
  };
  /** Kinds are previewed with the site's own views; settings are not. */
  readonly editor: { readonly preview: true };
  readonly collections: readonly (FolderCollection | FileCollection)[];
}

/**
 * @param backend where entries are kept
 * @param siteUrl where pages are seen: the origin the CMS itself is served from
 * @param publishMode 'editorial_workflow' for drafts and review; 'simple' publishes at once
 */
export function editorConfig(
  backend: Backend,
  siteUrl: string,
  publishMode: PublishMode,
): EditorConfig {
  return {
    load_config_file: false,
    backend,
    publish_mode: publishMode,
    locale: 'fr',
    site_url: siteUrl,
    logo: { src: '/admin/marque.svg', show_in_header: false },
    // Without the leading slash that each collection needs.
    media_folder: MEDIA_FOLDER,
    public_folder: MEDIA_FOLDER,
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: true },
    collections,
  };
}
