const RULE = '\n---\n';

/** The front matter of a file. */
export const headOf = (source) => source.slice('---\n'.length, source.indexOf(RULE));

/** Its text. */
export const textOf = (source) => source.slice(source.indexOf(RULE) + RULE.length);
