import { describe, expect, it } from 'vitest';
import { callerRefusal, isKey, type Caller } from './caller-rules';

const OWN: Caller = {
  method: 'POST',
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  fetchSite: 'same-origin',
  contentType: 'application/json; charset=utf-8',
};

describe('callerRefusal', () => {
  it.each<[string, Partial<Caller>]>([
    ['our own page', {}],
    ['under the number of the machine', { host: '127.0.0.1:1', origin: 'http://127.0.0.1:1' }],
    ['over IPv6', { host: '[::1]:1', origin: 'http://[::1]:1' }],
    ['a browser that says nothing of where the page is', { fetchSite: undefined }],
  ])('lets in %s', (_who, said) => {
    expect(callerRefusal({ ...OWN, ...said })).toBeUndefined();
  });

  it.each<[string, Partial<Caller>, string]>([
    [
      'a name made to lead here',
      { host: 'pirate.example', origin: 'http://pirate.example' },
      'pirate',
    ],
    ['a name that begins as ours', { host: 'localhost.pirate.example' }, 'localhost.pirate'],
    ['no name at all', { host: undefined }, 'le nom'],
    ['another site', { origin: 'https://pirate.example' }, 'pirate.example'],
    ['another port', { origin: 'http://localhost:5000' }, ':5000'],
    ['another name of this machine', { origin: 'http://127.0.0.1:4321' }, '127.0.0.1'],
    ['a page read from a file', { origin: 'null' }, 'null'],
    ['a page that says no origin', { origin: undefined }, 'origine tue'],
    ['a page that a browser says is elsewhere', { fetchSite: 'same-site' }, 'ailleurs'],
    ['an address typed by hand', { method: 'GET', fetchSite: 'none' }, 'ailleurs'],
    ['a reading', { method: 'GET' }, 'GET'],
    ['the question before a request from elsewhere', { method: 'OPTIONS' }, 'OPTIONS'],
    ['a form', { contentType: 'text/plain' }, 'text/plain'],
    ['a form that says it is JSON', { contentType: 'text/plain; application/json' }, 'JSON'],
    ['a body of no type', { contentType: undefined }, 'type tu'],
  ])('refuses %s', (_who, said, words) => {
    expect(callerRefusal({ ...OWN, ...said })).toContain(words);
  });
});

describe('isKey', () => {
  it.each([
    ['abc', true],
    ['abd', false],
    ['ab', false],
    ['', false],
  ])('%s', (given, expected) => {
    expect(isKey(given, 'abc')).toBe(expected);
  });
});
