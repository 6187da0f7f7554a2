/**
 * `npm run content:check`: prints, in French, what to mend in the content, then what is left to do
 * before the site goes online; exits with 1 if anything is wrong.
 */
import { loadContent } from '~/content/read/load-content';
import { checkMedias } from '~/content/files/check-medias';
import { formatProblems } from '~/content/check/problem-list';
import { withTexts } from '~/quality/entry-texts';
import { beforeGoingOnline, workNoteProblems } from './content-words';

const { entries, settings, ...content } = loadContent(process.cwd());
const texts = entries.map(withTexts);
const medias = await checkMedias(process.cwd());
const problems = [...content.problems, ...medias, ...workNoteProblems(texts)];
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`Contenu : ${String(entries.length)} fiches, aucune erreur.`);
}
if (settings !== undefined) {
  for (const line of beforeGoingOnline({ entries: texts, settings })) console.log(line);
}
