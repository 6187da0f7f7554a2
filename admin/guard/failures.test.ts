import { describe, expect, it } from 'vitest';
import { failureDetail, failureMessage, failureOf } from './failures';

const answered = (status: number): Error => Object.assign(new Error('Oops'), { status });
const late = new DOMException('signal timed out', 'TimeoutError');

describe('why the repository did not do what it was asked', () => {
  it.each([
    ['a server that stopped', new TypeError('Failed to fetch'), true, 'le dépôt ne répond pas'],
    ['the same, wrapped by a backend', answered(0), true, 'le dépôt ne répond pas'],
    ['no network', new TypeError('Load failed'), false, 'cet appareil n’est plus relié à Internet'],
    ['a time-out', late, true, 'le dépôt met trop de temps à répondre'],
    [
      'a time-out of Decap’s',
      new Error('Request timed out after 60 seconds'),
      true,
      'le dépôt met trop de temps à répondre',
    ],
    ['401', answered(401), true, 'votre connexion a expiré'],
    ['403', answered(403), true, 'le dépôt le refuse à votre compte'],
    ['404', answered(404), true, 'le dépôt ne trouve pas ce qui lui est demandé'],
    ['409', answered(409), true, 'quelqu’un a écrit dans le dépôt au même moment'],
    ['422', answered(422), true, 'le dépôt refuse cet envoi'],
    ['500', answered(500), true, 'le dépôt est en panne'],
    ['502', answered(502), true, 'le dépôt est en panne'],
    ['504', answered(504), true, 'le dépôt met trop de temps à répondre'],
    ['418', answered(418), true, 'le dépôt refuse cet envoi'],
    ['an answer while the device thinks it is offline', answered(500), false, 'en panne'],
    ['nothing', undefined, true, 'le dépôt ne répond pas'],
  ])('%s', (_case, error, isOnline, words) => {
    expect(failureDetail(failureOf(error, isOnline))).toContain(words);
  });

  it('comes between what did not happen and what to do', () => {
    expect(failureMessage('silent', { what: 'Rien n’a été lu', besides: 'Rien ne manque.' })).toBe(
      'Rien n’a été lu : le dépôt ne répond pas. Rien ne manque. Réessayez dans un instant.',
    );
  });
});
