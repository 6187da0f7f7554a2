import { describe, expect, it } from 'vitest';
import { chooseKeeper } from './repository-host';

describe('chooseKeeper', () => {
  it.each([
    [{}, undefined],
    [{ PUBLIC_CMS_REPO: 'it77/site' }, 'github'],
    [{ PUBLIC_CMS_REPO: 'it77/site', PUBLIC_CMS_BACKEND: 'github' }, 'github'],
    [{ PUBLIC_CMS_BACKEND: 'git-gateway' }, 'git-gateway'],
    [{ PUBLIC_CMS_BACKEND: 'git-gateway', PUBLIC_DECAP_PROXY: '/api/v1' }, 'proxy'],
  ])('told %o, chooses %s', (told, keeper) => {
    expect(chooseKeeper(told)).toBe(keeper);
  });
});
