/** Checks the whole content and prints, in French, what to mend. Exit code 1 if anything is wrong. */
import { loadContent } from '~/store/load';
import { formatProblems, toComplete } from '~/store/report';

const { entries, settings, problems } = loadContent(process.cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`Contenu : ${String(entries.length)} fiches, aucune erreur.`);
}
if (settings !== undefined) for (const line of toComplete(settings)) console.log(line);
