/** Words for the terminal about the state of the content. Pure. */

/** A problem and the file it is in. */
export interface FileProblem {
  readonly path: string;
  readonly field: string;
  readonly message: string;
}

/** One paragraph per file, one line per problem. */
export function formatProblems(problems: readonly FileProblem[]): string {
  const byFile = Map.groupBy(problems, (problem) => problem.path);
  const paragraphs = [...byFile].map(([path, found]) =>
    [path, ...found.map(({ field, message }) => `  ${field} : ${message}`)].join('\n'),
  );
  const count = String(problems.length);
  return `${paragraphs.join('\n\n')}\n\n${count} erreur${problems.length > 1 ? 's' : ''} dans le contenu. Rien n’a été publié.`;
}
