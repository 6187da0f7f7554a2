import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render';

const idsOf = (markdown: string): readonly string[] => {
  const { html } = renderMarkdown(markdown, {
    resolveImage: () => undefined,
    resolveEntry: () => undefined,
  });
  return Array.from(html.matchAll(/<h\d id="([^"]+)"/gu), ([, id = '']) => id);
};

describe('the anchors of headings', () => {
  it.each<readonly [string, readonly string[]]>([
    ['## Étape\n\n## Étape 2\n\n## Étape', ['etape', 'etape-2', 'etape-3']],
    ['## Étape\n\n## Étape\n\n## Étape 2', ['etape', 'etape-2', 'etape-2-2']],
    ['## Étape 2\n\n## Étape\n\n## Étape\n\n## Étape', ['etape-2', 'etape', 'etape-3', 'etape-4']],
    ['## !\n\n## ?', ['section', 'section-2']],
    ['## Source 1\n\n## Source 1', ['titre-source-1', 'titre-source-1-2']],
    ['## Titre source 1\n\n## Source 1', ['titre-source-1', 'titre-source-1-2']],
    [
      '## Contenu\n\n## Citer\n\n## Terme tiers-lieu',
      ['titre-contenu', 'titre-citer', 'titre-terme-tiers-lieu'],
    ],
  ])('are unique, and none of the page’s own: %j', (markdown, ids) => {
    expect(idsOf(markdown)).toEqual(ids);
  });

  it('take a time that grows with their number', () => {
    const ids = idsOf('## Étape\n\n'.repeat(3000));
    expect(new Set(ids).size).toBe(3000);
  });
});
