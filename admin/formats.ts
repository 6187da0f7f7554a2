/**
 * How the CMS reads and writes files: as the site does. Decap's own formats fold long lines at 80
 * columns and read front matter with a parser that can run code (`---js`).
 */
import { readEntry, readYaml, writeEntry, writeYaml } from '~/lib/entry-file';
import { isRecord } from '~/model/clean';

export const ENTRY_FORMAT = 'it77-entry';
export const SETTINGS_FORMAT = 'it77-settings';

/** What Decap asks of a format. The text of an entry travels as `body` among its fields. */
interface Format {
  readonly name: string;
  readonly extension: string;
  readonly formatter: {
    readonly fromFile: (content: string) => Readonly<Record<string, unknown>>;
    readonly toFile: (data: object) => string;
  };
}

export const formats = [
  {
    name: ENTRY_FORMAT,
    extension: 'md',
    formatter: {
      fromFile: (content) => {
        const { data, body } = readEntry(content);
        return { ...data, body };
      },
      toFile: (data) => {
        const { body, ...frontMatter } = { body: '', ...data };
        return writeEntry(frontMatter, body);
      },
    },
  },
  {
    name: SETTINGS_FORMAT,
    extension: 'yml',
    formatter: {
      fromFile: readYaml,
      toFile: (data) => writeYaml(isRecord(data) ? data : {}),
    },
  },
] as const satisfies readonly Format[];
