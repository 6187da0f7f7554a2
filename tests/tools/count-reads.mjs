/**
 * Preloaded in a build (`node --import`): counts how many times each file of the content is read, its
 * front matter parsed, and its Markdown. Written at the end, as JSON, in the file that IT77_READS names.
 */
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';

const read = {};
const parsed = {};
const marked = {};
const texts = new Map();

const count = (counts, name) => {
  counts[name] = (counts[name] ?? 0) + 1;
};

const { readFileSync } = fs;
fs.readFileSync = (path, ...options) => {
  const found = readFileSync(path, ...options);
  const name = /\/content\/[a-z]+\/[^/]+\.(?:md|yml)$/u.exec(String(path))?.[0];
  if (name !== undefined) {
    count(read, name);
    texts.set(String(found), name);
  }
  return found;
};
syncBuiltinESMExports();

const yaml = createRequire(pathToFileURL(`${process.cwd()}/`))('yaml');
const { parseDocument } = yaml;
yaml.parseDocument = (source, ...options) => {
  for (const [text, name] of texts) if (text.includes(source)) count(parsed, name);
  return parseDocument(source, ...options);
};

const { parse } = MarkdownIt.prototype;
MarkdownIt.prototype.parse = function (source, env) {
  const words = source.trim();
  if (words !== '') for (const [text, name] of texts) if (text.includes(words)) count(marked, name);
  return parse.call(this, source, env);
};

process.on('exit', () => {
  fs.writeFileSync(process.env.IT77_READS, JSON.stringify({ read, parsed, marked }));
});
