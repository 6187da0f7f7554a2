/** The versions of an entry: when, who, and what was said of each. */
import { typeset } from '~/lib/typography';
import { versionDate } from './history-words';
import type { Version } from './version';

interface Props {
  readonly versions: readonly Version[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

export function VersionList({ versions, chosen, onChoose }: Props) {
  return (
    <ol aria-label="Versions, la plus récente d’abord">
      {versions.map((version) => (
        <li key={version.id}>
          <button
            type="button"
            aria-pressed={version.id === chosen}
            onClick={() => {
              onChoose(version.id);
            }}
          >
            <strong>{typeset(versionDate(version))}</strong>
            <span>{version.author}</span>
            <span>{version.message}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
