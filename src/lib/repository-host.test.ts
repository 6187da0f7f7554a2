import { describe, expect, it } from 'vitest';
import { chooseRepositoryHost } from './repository-host';

describe('chooseRepositoryHost', () => {
  it.each([
    [{}, undefined],
    [{ PUBLIC_CMS_REPO: 'it77/site' }, 'github'],
    [{ PUBLIC_CMS_REPO: 'it77/site', PUBLIC_CMS_BACKEND: 'github' }, 'github'],
    [{ PUBLIC_CMS_BACKEND: 'git-gateway' }, 'git-gateway'],
    [{ PUBLIC_CMS_BACKEND: 'git-gateway', PUBLIC_DECAP_PROXY: '/api/v1' }, 'proxy'],
  ])('told %o, chooses %s', (told, host) => {
    expect(chooseRepositoryHost(told)).toBe(host);
  });
});
