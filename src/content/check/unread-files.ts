/** What stands under `content/` and the site does not read: told, or its author would wait for it. Node only. */
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { isKind, KINDS } from '~/kinds';
import type { FileProblem } from './problem-list';

const SETTINGS_FOLDER = 'settings';
/** Its files have a check of their own: content/files/check-medias.ts. */
const MEDIAS_FOLDER = 'medias';
const EXPLANATION = 'README.md';

function unreadEntry(folder: string, file: Dirent): string | undefined {
  const { name } = file;
  if (file.isDirectory()) {
    return `mettez les fichiers qu’il contient directement dans ${folder}, puis supprimez-le`;
  }
  if (name.endsWith('.md')) return undefined;
  const [ending] = /\.(?:md|markdown)$/iu.exec(name) ?? [];
  return ending === undefined
    ? 'les fiches sont des fichiers « .md » ; renommez-le, ou supprimez-le'
    : `son nom finit par « ${ending} » ; renommez-le ${name.slice(0, -ending.length)}.md`;
}

function misplaced(file: Dirent): string | undefined {
  const { name } = file;
  if (isKind(name)) {
    return file.isFile() ? 'ce doit être un dossier de fiches ; déplacez ce fichier' : undefined;
  }
  return [SETTINGS_FOLDER, MEDIAS_FOLDER, EXPLANATION].includes(name)
    ? undefined
    : `les fiches se rangent dans ${KINDS.join(', ')}, les images et les documents dans medias ; déplacez ce qu’il contient, puis supprimez-le`;
}

const unreadSetting = (_folder: string, { name }: Dirent): string | undefined =>
  name === 'site.yml'
    ? undefined
    : 'les réglages sont dans content/settings/site.yml ; reportez-y ce qu’il dit, puis supprimez-le';

type Remark = (folder: string, file: Dirent) => string | undefined;

function remarksIn(root: string, folder: string, remark: Remark): readonly FileProblem[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((file) => {
      const why = remark(folder, file);
      const message = `non lu : ${why ?? ''}`;
      return why === undefined
        ? []
        : [{ path: `${folder}/${file.name}`, field: 'fichier', message }];
    });
}

/** Files that begin with a dot, which systems and editors leave, are not spoken of. */
export function unreadFiles(root: string): readonly FileProblem[] {
  const found = readdirSync(join(root, 'content'), { withFileTypes: true });
  const folders = found.filter((each) => each.isDirectory()).map(({ name }) => name);
  return [
    ...remarksIn(root, 'content', (_folder, file) => misplaced(file)),
    ...folders.flatMap((name) => {
      if (isKind(name)) return remarksIn(root, `content/${name}`, unreadEntry);
      return name === SETTINGS_FOLDER ? remarksIn(root, `content/${name}`, unreadSetting) : [];
    }),
  ];
}
