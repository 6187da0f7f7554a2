/**
 * Decap reads and writes files as the site does. Its own formats fold lines at 80 columns and read front
 * matter with a parser that can run code (`---js`).
 */
import { readYaml } from '~/lib/read-entry';
import { writeEntry, writeYaml } from '~/lib/write-entry';
import { KINDS, type Kind } from '~/kinds';
import { ROW } from '~/kinds/cms-list';
import { isRecord } from '~/model/clean';
import { readOnce } from '../lists/read-once';
import { isRecentFile } from '../lists/recent-files';
import { rowOf, withoutRow } from '../lists/row';

/** One format a kind: what its lists show is computed as files are read. */
export const entryFormatName = (kind: Kind): string => `it77-${kind}`;
export const SETTINGS_FORMAT = 'it77-settings';

/** What Decap asks of a format. The text of an entry is `body`, among its fields. */
interface Format {
  readonly name: string;
  readonly extension: string;
  readonly formatter: {
    readonly fromFile: (content: string) => Readonly<Record<string, unknown>>;
    readonly toFile: (data: object) => string;
  };
}

export const entryFormat = (kind: Kind): Format => ({
  name: entryFormatName(kind),
  extension: 'md',
  formatter: {
    fromFile: (content) => {
      const { data, body } = readOnce(content);
      const row = rowOf(kind, data, body, new Date(), isRecentFile(content));
      return { ...data, body, [ROW]: row };
    },
    toFile: (data) => {
      const { body, ...frontMatter } = { body: '', ...data };
      return writeEntry(withoutRow(frontMatter), body);
    },
  },
});

export const settingsFormat: Format = {
  name: SETTINGS_FORMAT,
  extension: 'yml',
  formatter: {
    fromFile: readYaml,
    toFile: (data) => writeYaml(isRecord(data) ? data : {}),
  },
};

export const formats: readonly Format[] = [...KINDS.map(entryFormat), settingsFormat];
