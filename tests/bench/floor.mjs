/**
 * What no build can do without: reads every article, renders its text with markdown-it, writes as many
 * pages as the site has. `node floor.mjs <articles> <folder> <pages>`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';

const [content = '', folder = '', pages = '0'] = process.argv.slice(2);
const ENTRIES_OF_A_LIST = 20;
const parser = new MarkdownIt();

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/gu, (sign) => SIGNS[sign]);

const frame = (title, description, body) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${description}"><link rel="stylesheet" href="/style.css"></head><body><header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/actualites/">Actualités</a></li></ul></nav></header><main>${body}</main><footer><p>Plancher</p></footer></body></html>`;

let written = 0;
const write = (address, html) => {
  mkdirSync(join(folder, address), { recursive: true });
  writeFileSync(join(folder, address, 'index.html'), html);
  written += 1;
};

const read = (path) => {
  const source = readFileSync(join(content, path), 'utf8');
  const end = source.indexOf('\n---\n');
  const field = (name) =>
    escape(new RegExp(`^${name}: (.*)$`, 'mu').exec(source.slice(0, end))?.[1] ?? '');
  return {
    address: path.slice(0, -'.md'.length),
    title: field('title'),
    summary: field('description'),
    text: parser.render(source.slice(end + '\n---\n'.length)),
  };
};

const entries = readdirSync(content, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(content, name)).map((file) => join(name, file)))
  .filter((path) => path.endsWith('.md'))
  .map(read);
for (const { address, title, summary, text } of entries) {
  write(address, frame(title, summary, `<h1>${title}</h1><p>${summary}</p>${text}`));
}
for (let list = 0; written < Number(pages); list += 1) {
  const first = (list * ENTRIES_OF_A_LIST) % entries.length;
  const items = entries
    .slice(first, first + ENTRIES_OF_A_LIST)
    .map(
      ({ address, title, summary }) => `<li><a href="/${address}/">${title}</a> ${summary}</li>`,
    );
  write(`liste/${list}`, frame(`Liste ${list}`, '', `<ul>${items.join('')}</ul>`));
}
