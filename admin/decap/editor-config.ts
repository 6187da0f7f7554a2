/** Decap's settings. */
import type { Backend } from './choose-backend';
import { collections, MEDIA_FOLDER } from './collections';
import type { PublishMode } from './publish-mode';

export type EditorConfig = ReturnType<typeof editorConfig>;

/**
 * @param backend where entries are kept
 * @param siteUrl where pages are seen: the origin the CMS itself is served from
 * @param publishMode 'editorial_workflow' for drafts and review; 'simple' publishes at once
 */
export const editorConfig = (backend: Backend, siteUrl: string, publishMode: PublishMode) =>
  ({
    // Otherwise Decap fetches a config.yml and appends its arrays to ours.
    load_config_file: false,
    backend,
    publish_mode: publishMode,
    locale: 'fr',
    site_url: siteUrl,
    // Shown before the log-in; afterwards, the menu above the page shows the name.
    logo: { src: '/admin/marque.svg', show_in_header: false },
    // Without the leading slash that each collection needs.
    media_folder: MEDIA_FOLDER,
    public_folder: MEDIA_FOLDER,
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    // Kinds are previewed with the site's own views; settings are not.
    editor: { preview: true },
    collections,
  }) as const;
