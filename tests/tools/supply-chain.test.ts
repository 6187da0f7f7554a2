/** What the site is made from: where it comes from, what it may run, under which licences; and no secret of ours. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settledSbom } from '~/tools/supply/settled-sbom';

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: true;
  readonly dev?: true;
}

// Reason for the casts: npm writes the first; the tests below look at what they use of the others.
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
> & { readonly allowScripts: Readonly<Record<string, boolean>> };

const nameOf = (path: string): string => path.replace(/^.*node_modules\//u, '');
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const asked = { ...manifest.dependencies, ...manifest.devDependencies };

describe('what is installed', () => {
  it('comes from a registry, not from an address, and is sealed', () => {
    const others = packages.filter(
      ([, { resolved, integrity = '' }]) =>
        resolved !== undefined || !integrity.startsWith('sha512-'),
    );
    expect(others.map(([path]) => path)).toEqual([]);
  });

  it('is asked for at one version each', () => {
    const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version));
    expect(loose).toEqual([]);
  });

  it('runs a script of its own only where we said yes: npm stops at any other', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([path]) => nameOf(path)).sort()).toEqual(
      Object.keys(manifest.allowScripts).sort(),
    );
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^strict-allow-scripts=true$/mu);
  });
});

/** That ask for no more than to be named, or to give the source of what is changed in them. */
const ALLOWED =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|MPL-2\.0|Python-2\.0|PSF-2\.0|WTFPL|Zlib)$/u;
/** Read in their files: their package.json does not say it as npm reads it. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  fuzzy: 'MIT',
  semaphore: 'MIT',
  'sort-asc': 'MIT',
  'sort-desc': 'MIT',
  'sort-object': 'MIT',
  trim: 'MIT',
};
/** Runs on the machine that builds, and is not in the site: the LGPL asks nothing of what it makes. */
const BUILD_ONLY = '@img/sharp-';

/** One of « A OR B » is enough, all of « A AND B » are wanted. */
const isAllowed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/gu, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.test(one)));

describe('licences', () => {
  it('are allowed, for all that may be in what readers and editors are sent', () => {
    const others = packages
      .filter(([path, { dev }]) => dev !== true && !nameOf(path).startsWith(BUILD_ONLY))
      .map(([path, { license }]) => [
        nameOf(path),
        license ?? READ_BY_HAND[nameOf(path)] ?? 'inconnue',
      ])
      .filter(([, licence = '']) => !isAllowed(licence));
    expect(others).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(WTFPL OR GPL-3.0)', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['UNLICENSED', false],
  ])('%s: %s', (licence, expected) => {
    expect(isAllowed(licence)).toBe(expected);
  });
});

describe('the list of all that the site is made from', () => {
  it('names each package and its seal, and is the same twice', () => {
    const run = (): string => {
      execFileSync('npm', ['run', '--silent', 'sbom']);
      return readFileSync('.cache/it77.fr.cdx.json', 'utf8');
    };
    const once = run();
    // Reason for the cast: the shape is what is tested.
    const { components } = JSON.parse(once) as {
      components: { name: string; hashes: unknown[] }[];
    };
    const named = new Set(components.map(({ name }) => name));
    expect(Object.keys(asked).filter((name) => !named.has(name))).toEqual([]);
    expect(components.filter(({ hashes }) => hashes.length === 0)).toEqual([]);
    expect(run()).toBe(once);
  });

  it('says nothing of the moment or of the folder', () => {
    const list = (timestamp: string, name: string, serialNumber: string): string =>
      JSON.stringify({
        bomFormat: 'CycloneDX',
        serialNumber,
        metadata: { timestamp, component: { name } },
        components: [{ 'bom-ref': 'a@1.0.0' }],
      });
    expect(settledSbom(list('2026-11-30', 'copie', 'urn:uuid:1'))).toBe(
      settledSbom(list('2027-01-01', 'autre', 'urn:uuid:2')),
    );
  });
});

describe('renovate.json', () => {
  const { packageRules, ...settings } = JSON.parse(readFileSync('renovate.json', 'utf8')) as {
    readonly packageRules: readonly {
      readonly groupName: string;
      readonly matchPackageNames: readonly string[];
    }[];
    readonly rangeStrategy: string;
    readonly minimumReleaseAge: string;
  };

  it('keeps versions pinned, and waits before it proposes one', () => {
    expect(settings).toMatchObject({ rangeStrategy: 'pin', minimumReleaseAge: '14 days' });
  });

  it('groups packages that we have, each in one group', () => {
    const groupsOf = (name: string): readonly string[] =>
      packageRules
        .filter(({ matchPackageNames }) =>
          matchPackageNames.some((glob) => matchesGlob(name, glob)),
        )
        .map(({ groupName }) => groupName);
    const names = Object.keys(asked);
    expect(names.filter((name) => groupsOf(name).length > 1)).toEqual([]);
    const unused = packageRules
      .flatMap(({ matchPackageNames }) => matchPackageNames)
      .filter((glob) => !names.some((name) => matchesGlob(name, glob)));
    expect(unused).toEqual([]);
  });
});

/** By how they begin: GitHub, Netlify, npm, Amazon, Google, Slack, keys, sessions, build hooks, passwords in addresses. */
const SECRETS = [
  'gh[pousr]_[A-Za-z0-9]{36}',
  'github_pat_[A-Za-z0-9_]{60}',
  'nf[cp]_[A-Za-z0-9]{36}',
  'npm_[A-Za-z0-9]{36}',
  'AKIA[0-9A-Z]{16}',
  'AIza[0-9A-Za-z_-]{35}',
  'xox[abpr]-[0-9A-Za-z-]{20}',
  '-----BEGIN [A-Z ]*PRIVATE KEY-----',
  'eyJ[A-Za-z0-9_-]{20,}[.]eyJ[A-Za-z0-9_-]{20,}',
  'build_hooks/[0-9a-f]{24}',
  'https?://[^/ :@]+:[^/ @]{6,}@',
].join('|');

describe('secrets', () => {
  it.each([
    ['GitHub', `ghp_${'a1'.repeat(18)}`],
    ['Netlify', `https://api.netlify.com/build_hooks/${'a1'.repeat(12)}`],
    ['a password in an address', ['https://moi:secret77', 'exemple.fr/'].join('@')],
  ])('are recognised: %s', (_whose, secret) => {
    expect(new RegExp(SECRETS, 'u').test(secret)).toBe(true);
  });

  it('are in no file, nor in any version that Git keeps', () => {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    expect(git('log', '--all', `-G${SECRETS}`, '--format=%h', '--no-textconv')).toBe('');
    const untracked = git('ls-files', '-o', '--exclude-standard').split('\n').filter(Boolean);
    const holding = untracked.filter((name) =>
      new RegExp(SECRETS, 'u').test(readFileSync(name, 'latin1')),
    );
    expect(holding).toEqual([]);
  });
});
