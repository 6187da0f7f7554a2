/** Words that the search takes for others: those of the glossary, and the editors' list. */
import type { Synonyms } from '~/lib/search/synonyms';
import { published, siteSettings } from '.';

/** Of a term, each way to say it means the others; of the editors' list, what people type means what we write. */
export async function searchSynonyms(): Promise<Synonyms> {
  const terms = (await published('glossary')).flatMap(({ data: { title, synonyms } }) =>
    synonyms.length === 0 ? [] : [[title, ...synonyms]],
  );
  const listed = siteSettings().searchWords.map(({ typed, meant }) => ({
    said: typed.split(',').map((words) => words.trim()),
    meant: [meant],
  }));
  return [...terms.map((ways) => ({ said: ways, meant: ways })), ...listed];
}
