/** The collections of the CMS, computed from the model. No hand-written field. */
import { KINDS, kinds, type Kind } from '~/kinds';
import { settings, SETTINGS_FILE } from '~/kinds/settings/model';
import { ROW, type CmsList } from '~/kinds/cms-list';
import { entryPath } from '~/kinds/kind-paths';
import type { DecapField } from '~/model/decap-field';
import { decapFields } from '~/model/to-decap';
import { entryFormatName, SETTINGS_FORMAT } from './file-formats';

interface Named {
  readonly name: string;
  readonly label: string;
  readonly description: string;
}

export interface FolderCollection extends Named {
  readonly label_singular: string;
  readonly folder: string;
  readonly extension: 'md';
  readonly format: string;
  readonly create: true;
  readonly identifier_field: 'title';
  readonly slug: string;
  readonly summary: string;
  readonly preview_path: string;
  readonly preview_path_preserve_slashes: true;
  readonly media_folder: string;
  readonly public_folder: string;
  readonly sortable_fields: CmsList['sort'];
  /** Decap refuses an empty list of filters or of groups. */
  readonly view_filters?: CmsList['filters'];
  readonly view_groups?: CmsList['groups'];
  readonly fields: readonly DecapField[];
}

export interface FileCollection extends Named {
  readonly format: typeof SETTINGS_FORMAT;
  readonly editor: { readonly preview: false };
  readonly files: readonly {
    readonly name: string;
    readonly label: string;
    readonly file: string;
    readonly fields: readonly DecapField[];
  }[];
}

/** Where uploads go. */
export const MEDIA_FOLDER = 'content/medias';

/** The same, from the root of the repository, and how an entry names what is in it. */
const MEDIA = { media_folder: `/${MEDIA_FOLDER}`, public_folder: '../medias' } as const;

export const SETTINGS = 'settings';

/**
 * Dated files start with the day the editor chose, taken as written: Decap's `{{year}}` and
 * `{{day}}` read it in UTC and give the day before in France (measured on 3.16).
 */
const DATED_SLUG = "{{fields.date | default('sans-date')}}-{{slug}}";

const pagePath = (kind: Kind): string =>
  kind === 'pages' ? '{{fields.address}}/' : entryPath(kind, '{{slug}}').slice(1);

function folderCollection(kind: Kind): FolderCollection {
  const { label, labelSingular, description, dated, fields, cmsList } = kinds[kind];
  const { sort, filters, groups }: CmsList = cmsList;
  return {
    name: kind,
    label,
    label_singular: labelSingular,
    description,
    folder: `content/${kind}`,
    extension: 'md',
    format: entryFormatName(kind),
    create: true,
    identifier_field: 'title',
    slug: dated ? DATED_SLUG : '{{slug}}',
    summary: `{{fields.${ROW}.line}}`,
    preview_path: pagePath(kind),
    preview_path_preserve_slashes: true,
    ...MEDIA,
    sortable_fields: sort,
    ...(filters.length === 0 ? {} : { view_filters: filters }),
    ...(groups.length === 0 ? {} : { view_groups: groups }),
    fields: decapFields(fields),
  };
}

const settingsCollection: FileCollection = {
  name: SETTINGS,
  label: 'Réglages',
  description: 'Adresses de contact, mentions, menu : ce qui vaut pour tout le site.',
  format: SETTINGS_FORMAT,
  editor: { preview: false },
  files: [
    {
      name: 'site',
      label: 'Réglages du site',
      file: SETTINGS_FILE,
      fields: decapFields(settings),
    },
  ],
};

export const collections: readonly (FolderCollection | FileCollection)[] = [
  ...KINDS.map(folderCollection),
  settingsCollection,
];
