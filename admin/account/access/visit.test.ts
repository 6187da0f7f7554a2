import { describe, expect, it } from 'vitest';
import { readVisit } from './visit';

describe('readVisit', () => {
  it.each([
    ['', { step: 'ask' }],
    ['#mot-de-passe', { step: 'ask' }],
    ['#nouvelle-adresse', { step: 'move' }],
    ['#invite_token=a-B_9', { step: 'invite', token: 'a-B_9' }],
    ['#/invite_token=abc', { step: 'invite', token: 'abc' }],
    ['#recovery_token=abc', { step: 'recovery', token: 'abc' }],
    ['#confirmation_token=abc', { step: 'confirmation', token: 'abc' }],
    ['#email_change_token=abc', { step: 'moved', token: 'abc' }],
    ['#recovery_token=', { step: 'ask' }],
    ['#access_token=abc', { step: 'ask' }],
  ])('reads « %s »', (hash, visit) => {
    expect(readVisit(hash)).toEqual(visit);
  });
});
