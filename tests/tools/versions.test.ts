/** The versions that several files name agree. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  readonly engines: { readonly node: string };
  readonly devDependencies: Readonly<Record<string, string>>;
}

// Reason for the cast: JSON has no types; the tests below look at each value.
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const netlify = readFileSync('netlify.toml', 'utf8');
const major = (version: string | undefined): string | undefined => /\d+/u.exec(version ?? '')?.[0];

describe('Node', () => {
  const wanted = readFileSync('.nvmrc', 'utf8').trim();

  it.each([
    ['the npm package “node”', major(manifest.devDependencies['node'])],
    ['netlify.toml', /^ *NODE_VERSION = "(\d+)"$/mu.exec(netlify)?.[1]],
    ['what runs the tests', major(process.version)],
  ])('%s says what .nvmrc says', (_where, version) => {
    expect(version).toBe(wanted);
  });

  it('is asked of a person the same version by README.md and package.json', () => {
    const [, asked] =
      /Node (\d+) ou plus récent, avec npm/u.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(manifest.engines.node).toBe(`>=${asked}`);
    expect(Number(wanted)).toBeGreaterThanOrEqual(Number(asked));
  });
});

describe('dependencies', () => {
  it('are all pinned to one version', () => {
    const loose = Object.entries(manifest.devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('netlify.toml', () => {
  it('runs the build and publishes what it makes', () => {
    expect(netlify).toContain('command = "npm run build"');
    expect(netlify).toContain('publish = "dist"');
  });
});

describe('security.txt', () => {
  const text = readFileSync('public/.well-known/security.txt', 'utf8');

  it('says whom to write to, in French, at its own address', () => {
    expect(text).toContain('Contact: mailto:contact@it77.fr\n');
    expect(text).toContain('Preferred-Languages: fr\n');
    expect(text).toContain('Canonical: https://www.it77.fr/.well-known/security.txt\n');
  });

  it('is good for a year at most (RFC 9116) and has not expired', () => {
    const days = (Date.parse(/^Expires: (.+)$/mu.exec(text)?.[1] ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThan(366);
  });
});
