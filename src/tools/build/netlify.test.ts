import { describe, expect, it } from 'vitest';
import { deployment } from './netlify';

describe('deployment', () => {
  it.each([
    ['a deploy preview is hidden from search engines', { CONTEXT: 'deploy-preview' }, true],
    ['so is the site of a branch', { CONTEXT: 'branch-deploy' }, true],
    ['the published site is not', { CONTEXT: 'production' }, false],
    ['nor is a build elsewhere', {}, false],
  ])('%s', (_name, variables, isPreview) => {
    expect(deployment(variables).isPreview).toBe(isPreview);
  });

  it('names the status that the editors’ pages wait for, on Netlify only', () => {
    expect(deployment({ SITE_NAME: 'it77' }).previewContext).toBe('netlify/it77/deploy-preview');
    expect(deployment({}).previewContext).toBeUndefined();
  });
});
