/**
 * The pages that a build takes from the last site: those of the same route, given the same, which would be answered
 * the same to all that they ask. Node only.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keptPage, pageCounts, pageDrawn, takePage } from '~/cache/kept-pages';
import { answerDigest, questionsOf, type Notes } from '~/content/asked';
import { digestOf } from '~/content/digest-of';
// Those who ask, so that each question is known before the first page.
import '~/content';
import '~/content/files/press-photographs';
import '~/content/files/site-medias';
import '~/content/related';
import '~/content/surroundings';
import '~/feeds/feed-list';

/** Names of style sheets and scripts, which tell what is in them. */
const assets = (): readonly string[] => {
  const { IT77_OUT_DIR: out } = process.env;
  return out === undefined
    ? []
    : readdirSync(join(out, '_astro'))
        .filter((name) => /\.(?:css|js)$/u.test(name))
        .sort();
};
const assetsDigest = digestOf(assets());

/** What a page is given. */
interface Given {
  /** Of its route: `/cartes/[...card].png`. */
  readonly pattern: string;
  readonly props: object;
}

async function originDigest(given: Given, questions: readonly string[]): Promise<string> {
  const answers = await Promise.all(questions.map(answerDigest));
  return digestOf([given, assetsDigest, questions, answers]);
}

const TOLD_EVERY = 1000;

/** For who waits for a large site. */
function tellProgress(): void {
  const { drawn, reused } = pageCounts();
  const made = drawn + reused;
  if (made % TOLD_EVERY === 0) console.log(`  ${String(made)} fichiers…`);
}

/**
 * Takes a page that would be the same.
 * @param file its name (`pageFile`)
 * @returns false when it has to be drawn
 */
export async function takenAsItWas(file: string, given: Given): Promise<boolean> {
  const kept = keptPage(file);
  if (kept === undefined) return false;
  const isSame = (await originDigest(given, kept.questions)) === kept.digest;
  if (!isSame || !takePage(file)) return false;
  tellProgress();
  return true;
}

/** Says what a page was drawn from, for the next build. @param notes of what it asked */
export async function noteDrawn(file: string, given: Given, notes: Notes): Promise<void> {
  const questions = questionsOf(notes);
  pageDrawn(file, { digest: await originDigest(given, questions), questions });
  tellProgress();
}
