import { describe, expect, it } from 'vitest';
import { sessionStatus } from './status';

describe('sessionStatus', () => {
  it.each([
    ['a session that holds', () => Promise.resolve({ login: 'camille' }), true],
    ['nobody logged in', () => Promise.resolve(undefined), false],
    ['a session that ended', () => Promise.reject(new Error('401')), false],
  ])('of %s, without asking any status page', async (_name, session, isIn) => {
    expect(await sessionStatus(session())).toEqual({
      auth: { status: isIn },
      api: { status: true, statusPage: '' },
    });
  });
});
