/**
 * What YAML reads otherwise than the person who wrote it meant, or that would take it for ever: told, since
 * it would be lost without a word. Runs in Node and in the browser. Pure.
 */
import { isNode, isScalar, visit, type Document, type Node, type Pair } from 'yaml';

/** What is wrong, in French, and where in the text. */
export interface Pitfall {
  readonly at: number;
  readonly advice: string;
}

/** Ten times what the longest front matter of the site takes. */
const MAX_CHARACTERS = 50_000;
/** The parser takes a time that grows with the cube of the brackets left open. */
const MAX_OPEN_BRACKETS = 60;
/** Values in which a bracket is but a sign. */
const QUOTED = /(?<=[-:,[{]\s)(?:"(?:\\.|[^"\\])*"|'[^']*')/gsu;
const MAX_DEPTH = 20;

const NESTED = /(?:[?:-][ \n]+){20}/u;

/** How many brackets are open at once, at most. */
function mostOpenBrackets(yaml: string): number {
  let [open, most] = [0, 0];
  for (const [bracket] of yaml.replaceAll(QUOTED, '').matchAll(/[[\]{}]/gu)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    most = Math.max(most, open);
  }
  return most;
}

/** In French, why the text must not even be given to the parser. */
export function tooMuch(yaml: string): string | undefined {
  if (yaml.length > MAX_CHARACTERS) {
    return 'en-tête trop long ; mettez le texte sous la seconde ligne de tirets, et ôtez les champs inconnus';
  }
  if (mostOpenBrackets(yaml) > MAX_OPEN_BRACKETS) {
    return 'trop de crochets ou d’accolades dans l’en-tête ; écrivez un champ par ligne';
  }
  return NESTED.test(yaml) ? TOO_DEEP : undefined;
}

const TOO_DEEP = 'trop de champs s’emboîtent dans l’en-tête ; écrivez un champ par ligne';

const quotedInstead = (words: string, sense: string): string =>
  `« ${words} » ${sense} pour YAML ; mettez la valeur entre guillemets`;

/** What follows a value on its line, from the number sign on. */
function cutOff(node: Node, yaml: string): Pitfall | undefined {
  const end = node.range?.[1];
  if (end === undefined || !isScalar(node) || node.type !== 'PLAIN') return undefined;
  const [, blank = '', words] = /^([ \t]*)(#[^\r\n]*)/u.exec(yaml.slice(end)) ?? [];
  if (words === undefined) return undefined;
  return {
    at: end + blank.length,
    advice: quotedInstead(words.trim(), 'est une remarque, qu’il ne lit pas,'),
  };
}

function pitfallOf(node: Node, yaml: string): Pitfall | undefined {
  const [at = 0] = node.range ?? [];
  const { tag } = node;
  if ('source' in node && !isScalar(node)) {
    return { at, advice: quotedInstead(`*${node.source}`, 'renvoie à une autre valeur') };
  }
  const anchor = 'anchor' in node ? node.anchor : undefined;
  if (anchor !== undefined) return { at, advice: quotedInstead(`&${anchor}`, 'est un repère') };
  if (tag !== undefined) return { at, advice: quotedInstead(tag, 'est une étiquette') };
  return cutOff(node, yaml);
}

const keyText = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));

/** The second of two fields of one name in a group: the parser, asked for it, compares each with each. */
function repeated(pairs: readonly Pair[]): Pitfall | undefined {
  const seen = new Set<string>();
  for (const pair of pairs) {
    const key = keyText(pair);
    if (seen.has(key)) {
      const at = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
      return { at, advice: `vérifiez « ${key} », écrit deux fois ; gardez-en un` };
    }
    seen.add(key);
  }
  return undefined;
}

/** The first pitfall of a text that the parser has read. */
export function firstPitfall(document: Document, yaml: string): Pitfall | undefined {
  let found: Pitfall | undefined;
  visit(document, {
    Node: (_key, node, path) => {
      found =
        path.length > 2 * MAX_DEPTH
          ? { at: node.range?.[0] ?? 0, advice: TOO_DEEP }
          : pitfallOf(node, yaml);
      return found === undefined ? undefined : visit.BREAK;
    },
    Map: (_key, map) => {
      found = pitfallOf(map, yaml) ?? repeated(map.items);
      return found === undefined ? undefined : visit.BREAK;
    },
  });
  return found;
}
