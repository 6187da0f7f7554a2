import { describe, expect, it } from 'vitest';
import { hostName } from './host-name';

describe('hostName', () => {
  it.each([
    ['https://www.it77.fr/actualites/?page=2', 'www.it77.fr'],
    ['http://exemple.fr:8080', 'exemple.fr'],
    ['https://', 'https://'],
    ['https://[exemple', 'https://[exemple'],
    ['http://a b.fr', 'http://a b.fr'],
    ['', ''],
  ])('%s is %s', (address, name) => {
    expect(hostName(address)).toBe(name);
  });
});
