/** Checks the whole content and prints, in French, what to mend. Exit code 1 if anything is wrong. */
import { loadContent } from '~/store/load';
import { checkMedias } from '~/store/medias/check';
import { formatProblems, toComplete } from '~/store/report';

const { entries, settings, ...content } = loadContent(process.cwd());
const problems = [...content.problems, ...(await checkMedias(process.cwd()))];
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`Contenu : ${String(entries.length)} fiches, aucune erreur.`);
}
if (settings !== undefined) for (const line of toComplete(settings)) console.log(line);
