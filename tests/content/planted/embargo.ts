/** Entries that hold a word found nowhere else, some of which are not public yet. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What must not be seen, and what must, to know that the search would find it; no ending to stem. */
export const SECRET = 'zyxwombk';
export const PUBLIC = 'qvjgnouk';

const entry = (word: string, id: string, when: string): string => `---
title: ${word} ${id}
summary: Un ${word} dans un résumé.
date: 2026-11-20
datePrecision: day
themes:
  - reseau
territories:
  - seine-et-marne
previousUrls:
  - /${word}/${id}/
draft: ${String(when === 'draft')}
${when.startsWith('20') ? `publishAt: ${when}\n` : ''}id: essai-${id}
---
Le ${word} dans un texte.
`;

/** @param root that of a copy of the repository */
export function plantEmbargo(root: string): void {
  const plant = (kind: string, word: string, id: string, when = ''): void => {
    const name = `2026-11-20-${word}-${id}.md`;
    writeFileSync(join(root, 'content', kind, name), entry(word, id, when));
  };
  plant('news', SECRET, 'programme', '2099-01-01T09:00');
  plant('events', SECRET, 'brouillon', 'draft');
  plant('news', PUBLIC, 'visible');
}
