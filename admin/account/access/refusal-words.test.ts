import { describe, expect, it } from 'vitest';
import { refusedEntry, refusedLogin } from '../login/login-words';
import { refusalWords } from './refusal-words';

describe('refusalWords', () => {
  it.each([
    [0, '', /ne répond pas/u],
    [404, 'Confirmation Token not found', /déjà servi/u],
    [404, 'User not found', /déjà servi/u],
    [404, '', /n’est pas ouverte/u],
    [422, 'Recovery token expired', /expiré/u],
    [422, 'Email address already registered by another user', /autre compte/u],
    [400, 'Email not confirmed', /pas encore confirmée/u],
    [400, 'No user found with that email, or password invalid.', /mot de passe inconnu/u],
    [401, 'Email Change Token didn’t match token on file', /déjà servi/u],
    [401, 'Invalid token', /session est finie/u],
    [429, 'Rate limit exceeded', /quart d’heure/u],
    [500, 'Database error finding user', /panne/u],
    [418, 'unheard of', /panne/u],
  ])('says in French what %i « %s » means', (status, detail, words) => {
    expect(refusalWords(status, detail)).toMatch(words);
  });
});

describe('refusedLogin', () => {
  it.each([
    [
      { status: 400, json: { error: 'invalid_grant', error_description: 'No user found' } },
      /mot de passe inconnu/u,
    ],
    [{ status: 429, json: { msg: 'Rate limit exceeded' } }, /quart d’heure/u],
    [{ status: 404, data: '<html>' }, /n’est pas ouverte/u],
    [new TypeError('Failed to fetch'), /ne répond pas/u],
    [undefined, /ne répond pas/u],
  ])('reads what gotrue-js throws: %o', (thrown, words) => {
    expect(refusedLogin(thrown)).toMatch(words);
  });
});

describe('refusedEntry', () => {
  it.each([
    ['You don’t have sufficient permissions to access Decap CMS', /pas le droit/u],
    [
      'Your Git Gateway backend is not returning valid settings. Please make sure it is enabled.',
      /Git Gateway n’est pas ouvert/u,
    ],
    ['Your GitHub user account does not have access to this repo.', /pas le droit/u],
    ['Repo "it77/site" not found. Please ensure…', /introuvable/u],
    ['Failed getting access token: x', /session est finie/u],
    ['Failed to fetch', /ne répond pas/u],
    ['Something new', /panne/u],
  ])('says in French « %s »', (message, words) => {
    expect(refusedEntry(new Error(message)).message).toMatch(words);
  });
});
