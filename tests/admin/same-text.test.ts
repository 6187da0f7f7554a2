/** A text has the same blocks, and the same words in the same marks, where it is written and on its page. */
import { JSDOM } from 'jsdom';
import { DOMSerializer } from 'prosemirror-model';
import { expect, it } from 'vitest';
import { readEntry } from '~/lib/read-entry';
import { renderMarkdown } from '~/markdown/render';
import { readText } from '../../admin/text/reading/read-text';
import { textSchema } from '../../admin/text/schema/text-schema';
import { entryFiles } from './content-files';

const { document } = new JSDOM('').window;
const serializer = DOMSerializer.fromSchema(textSchema);

const page = (markdown: string): string =>
  renderMarkdown(markdown, {
    resolveImage: (src) => ({ src, width: 4, height: 3 }),
    resolveEntry: (kind, id) => ({ url: `/${kind}/${id}/` }),
    resolveDocument: (src) => ({ url: src }),
  }).html;

function editor(markdown: string): string {
  const root = document.createElement('div');
  root.append(serializer.serializeFragment(readText(markdown).content, { document }));
  return root.innerHTML;
}

/**
 * Tags and words. Left out: groups of rows, which the editor does not tell apart; the paragraphs of a tight
 * list; what French typography changes, and what the page says of documents by itself.
 */
function shape(html: string): string {
  const root = document.createElement('div');
  root.innerHTML = html;
  const unwrapped = 'thead, tbody, li > p, picture, sub, sup:not(:has(a)), abbr';
  for (const element of Array.from(root.querySelectorAll(unwrapped)))
    element.replaceWith(...Array.from(element.childNodes));
  return root.innerHTML
    .replaceAll(/<(\w+)[^>]*>/gu, '<$1>')
    .replaceAll(/ \((?:PDF|ZIP)\)/gu, '')
    .replaceAll(/[\s\u00A0\u202F\u2011–-]|&nbsp;/gu, '')
    .replaceAll(/[’']/gu, '')
    .replaceAll(/[₀-₉]/gu, (digit) => String(digit.charCodeAt(0) - 0x2080));
}

const ALL = `## Titre

### Sous-titre

#### Intertitre

Un paragraphe **gras *et penché***, [un lien](https://a.fr), [une page](entry:news/a), [16 %](figure:b),
[un document](../medias/a.pdf), un ![dessin](../medias/b.png) et une note[1](source:1).\\
Une autre ligne.

* un
* deux
  1. dedans
  2. encore

3. trois

   Une suite.

> Une citation.
>
> * une liste

> **À savoir**
>
> Un encadré, [avec un lien](/agenda/).

| Lieu | Places |
| --- | ---: |
| **Meaux** | 20[2](source:2) |

![Ce que montre l’image](../medias/photo.jpg "Une légende")

---

\`\`\`
du code
\`\`\`

La fin, ~~ôtée~~ et \`du code\`.
`;

it('an entry that holds every block', () => {
  expect(shape(editor(ALL))).toBe(shape(page(ALL)));
  expect(shape(page(ALL))).toContain('<aside><p><strong>Àsavoir</strong></p>');
});

it.each(entryFiles)('$path', ({ source }) => {
  const { body } = readEntry(source);
  if (body.trim() !== '') expect(shape(editor(body))).toBe(shape(page(body)));
});
