import { normaliseForSearch } from './search-text';

const plain = (text: string): string =>
  normaliseForSearch(text).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/**
 * The forms of a query to search for: itself, then itself with each word or phrase that has
 * synonyms replaced by each of them. At most six forms.
 * @param groups words that mean the same
 */
export function expandQuery(
  query: string,
  groups: readonly (readonly string[])[],
): readonly string[] {
  const padded = ` ${plain(query)} `;
  const forms = groups.flatMap((group) =>
    group
      .filter((word) => padded.includes(` ${plain(word)} `))
      .flatMap((word) =>
        group
          .filter((other) => other !== word)
          .map((other) => padded.replace(` ${plain(word)} `, ` ${plain(other)} `).trim()),
      ),
  );
  return [...new Set([query, ...forms])].slice(0, 6);
}
