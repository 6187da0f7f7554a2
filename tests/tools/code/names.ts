/** Names that stand for two things. */
import { basename } from 'node:path';
import ts from 'typescript';

/** Their folder says the rest: what it offers, the model of a kind, a page at its address. */
const NAMED_BY_FOLDER =
  /(?:^|\/)index\.(?:ts|astro)$|^src\/kinds\/[^/]+\/model\.ts$|^src\/pages\//u;

/** A name and the file that bears or exports it. */
type Named = readonly [name: string, path: string];

/** The name of a file without its ending; a style sheet may have that of what it dresses. */
export const namedFiles = (paths: readonly string[]): readonly Named[] =>
  paths
    .filter((path) => !NAMED_BY_FOLDER.test(path))
    .map((path) => [basename(path).replace(/\.(?!css).*$/u, ''), path]);

const isFunction = (node: ts.Expression | undefined): boolean =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

function functionsOf(statement: ts.Statement): readonly string[] {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true) return [];
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => isFunction(initializer))
    .map(({ name }) => name.getText());
}

/** The functions that a script exports, components included. */
export function exportedFunctions(script: string): readonly string[] {
  const { statements } = ts.createSourceFile('a.tsx', script, ts.ScriptTarget.Latest, true);
  return [...new Set(statements.flatMap(functionsOf))];
}

/** The names that are given twice, a line each with the files. */
export const sharedNames = (named: readonly Named[]): readonly string[] =>
  [...Map.groupBy(named, ([name]) => name)]
    .filter(([, places]) => places.length > 1)
    .map(([name, places]) => `${name}: ${places.map(([, path]) => path).join(', ')}`);
