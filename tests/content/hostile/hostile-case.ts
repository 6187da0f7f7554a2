/** One input that nobody should have written, and what must become of it. */
import { newsItem } from '~/content/read/temporary-content';

/** Read without harm, told with its file, its field and a remedy, or either of them: never a crash. */
export type Verdict = 'accepted' | 'refused' | 'either';

export interface HostileCase {
  readonly name: string;
  /** By their path under `content/`. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly verdict: Verdict;
}

/** The news item that most cases spoil. */
export const NEWS_FILE = 'news/a.md';

/** What a file of content holds, whole. */
export const asFile = (
  name: string,
  verdict: Verdict,
  source: string | Uint8Array,
): HostileCase => ({ name, verdict, files: { [NEWS_FILE]: source } });

/** A front matter written by hand, in the place of the title. */
export const asYaml = (name: string, verdict: Verdict, lines: string): HostileCase =>
  asFile(
    name,
    verdict,
    newsItem().replace(/^title: .*$/mu, () => lines),
  );

/** A text. */
export const asText = (verdict: Verdict, body: string, name = body.slice(0, 70)): HostileCase =>
  asFile(name, verdict, newsItem({}, body));
