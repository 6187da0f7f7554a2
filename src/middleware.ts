/**
 * A build takes from the last site the pages that would be the same: those of the same route, given the same,
 * which would be answered the same to all that they ask. `astro dev` draws everything.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineMiddleware } from 'astro:middleware';
import {
  keptPage,
  pageCounts,
  pageDrawn,
  pageFile,
  takePage,
  type PageOrigin,
} from '~/cache/kept-pages';
import { answerDigest, noting, questionsOf } from '~/content/asked';
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

async function originDigest(given: string, questions: readonly string[]): Promise<string> {
  const answers = await Promise.all(questions.map(answerDigest));
  return digestOf([given, assetsDigest, questions, answers]);
}

const wouldBe = async ({ digest, questions }: PageOrigin, given: string): Promise<boolean> =>
  (await originDigest(given, questions)) === digest;

const TOLD_EVERY = 1000;

/** For who waits for a large site. */
function tellProgress(): void {
  const { drawn, reused } = pageCounts();
  const made = drawn + reused;
  if (made % TOLD_EVERY === 0) console.log(`  ${String(made)} fichiers…`);
}

export const onRequest = defineMiddleware(async ({ url, routePattern, props }, next) => {
  if (import.meta.env.DEV) return next();
  const file = pageFile(url.pathname);
  const given = digestOf([routePattern, props]);
  const kept = keptPage(file);
  // Astro writes no file for an answer without a body: this one is in its place.
  if (kept && (await wouldBe(kept, given)) && takePage(file)) {
    tellProgress();
    return new Response(null);
  }
  const { value, notes } = noting(async () => {
    const response = await next();
    // To the end: a page may ask while its body is read.
    return new Response(await response.arrayBuffer(), response);
  });
  const response = await value;
  const questions = questionsOf(notes);
  pageDrawn(file, { digest: await originDigest(given, questions), questions });
  tellProgress();
  return response;
});
