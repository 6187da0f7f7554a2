import { describe, expect, it } from 'vitest';
import { OpenedVersions, type Memory } from './opened-versions';

const PATH = 'content/news/a.md';

function memory(): Memory {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      kept.set(name, value);
    },
    removeItem: (name) => {
      kept.delete(name);
    },
  };
}

describe('OpenedVersions', () => {
  it('lets a form be saved over the version it was opened from', () => {
    const versions = new OpenedVersions(memory());
    versions.given(PATH, 'un', false);
    versions.saving(PATH, 'un');
    expect(versions.isCurrent(PATH, 'un')).toBe(true);
  });

  it('refuses when somebody wrote, or removed, the file meanwhile', () => {
    const versions = new OpenedVersions(memory());
    versions.given(PATH, 'un', false);
    versions.saving(PATH, 'un');
    expect(versions.isCurrent(PATH, 'deux')).toBe(false);
    expect(versions.isCurrent(PATH, undefined)).toBe(false);
  });

  it('lets a form be saved twice in a row: Decap still holds the first version', () => {
    const versions = new OpenedVersions(memory());
    versions.given(PATH, 'un', false);
    versions.saving(PATH, 'un');
    versions.sending(PATH, 'mien');
    versions.saved(PATH, 'mien');
    versions.saving(PATH, 'un');
    expect(versions.isCurrent(PATH, 'mien')).toBe(true);
    expect(versions.isCurrent(PATH, 'autre')).toBe(false);
  });

  it('knows its own text again when the answer to a save was lost', () => {
    const kept = memory();
    const versions = new OpenedVersions(kept);
    versions.given(PATH, 'un', false);
    versions.sending(PATH, 'mien');
    const later = new OpenedVersions(kept);
    later.given(PATH, 'mien', true);
    later.saving(PATH, 'texte de la sauvegarde');
    expect(later.isCurrent(PATH, 'mien')).toBe(true);
  });

  it('compares an old form with its own version, even when a list has read a newer one', () => {
    const versions = new OpenedVersions(memory());
    versions.given(PATH, 'un', false);
    versions.given(PATH, 'deux', false);
    versions.saving(PATH, 'un');
    expect(versions.isCurrent(PATH, 'deux')).toBe(false);
  });

  it('remembers, from one visit to the next, what unsaved work started from', () => {
    const kept = memory();
    new OpenedVersions(kept).given(PATH, 'un', false);
    const later = new OpenedVersions(kept);
    later.given(PATH, 'deux', true);
    later.saving(PATH, 'texte de la sauvegarde');
    expect(later.isCurrent(PATH, 'deux')).toBe(false);
    expect(later.isCurrent(PATH, 'un')).toBe(true);
  });

  it('does not take what another tab of the same browser wrote for its own', () => {
    const kept = memory();
    const [first, second] = [new OpenedVersions(kept), new OpenedVersions(kept)];
    for (const tab of [first, second]) tab.given(PATH, 'un', false);
    first.saving(PATH, 'un');
    first.sending(PATH, 'premier onglet');
    first.saved(PATH, 'premier onglet');
    second.saving(PATH, 'un');
    expect(second.isCurrent(PATH, 'premier onglet')).toBe(false);
  });

  it('does without a memory that is full', () => {
    const full: Memory = {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
      removeItem: () => undefined,
    };
    const versions = new OpenedVersions(full);
    versions.given(PATH, 'un', false);
    versions.saving(PATH, 'un');
    expect(versions.isCurrent(PATH, 'deux')).toBe(false);
  });
});
