/** `npm run content:check`: prints, in French, what to mend in the content; exits with 1 if anything is wrong. */
import { loadContent } from '~/content/read/load-content';
import { checkMedias } from '~/content/files/check-medias';
import { formatProblems, toComplete } from '~/content/check/problem-list';

const { entries, settings, ...content } = loadContent(process.cwd());
const problems = [...content.problems, ...(await checkMedias(process.cwd()))];
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`Contenu : ${String(entries.length)} fiches, aucune erreur.`);
}
if (settings !== undefined) for (const line of toComplete(settings)) console.log(line);
