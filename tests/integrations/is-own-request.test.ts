import { describe, expect, it } from 'vitest';
import { isOwnRequest } from '../../src/integrations/is-own-request.ts';

const request = (method: string, headers: Record<string, string>, remoteAddress = '127.0.0.1') => ({
  method,
  headers,
  socket: { remoteAddress },
});
const host = 'localhost:4321';
const own = { host, origin: `http://${host}`, 'content-type': 'application/json; charset=utf-8' };

describe('isOwnRequest', () => {
  it.each([
    ['a page of this server that reads', request('GET', { host })],
    ['a page of this server that writes', request('POST', own)],
    [
      'the same over IPv6',
      request('POST', { ...own, host: '[::1]:4321', origin: 'http://[::1]:4321' }, '::1'),
    ],
  ])('lets through %s', (_who, asked) => {
    expect(isOwnRequest(asked)).toBe(true);
  });

  it.each([
    ['another machine', request('POST', own, '192.168.1.7')],
    ['a name that leads here but is not ours', request('GET', { host: 'evil.example:4321' })],
    ['a page of another site', request('POST', { ...own, origin: 'https://evil.example' })],
    ['a page of another port', request('POST', { ...own, origin: 'http://localhost:9999' })],
    ['a page without an origin that writes', request('POST', { host, 'content-type': 'application/json' })],
    [
      'a form, which needs no permission to be sent',
      request('POST', { ...own, 'content-type': 'text/plain' }),
    ],
    ['nobody', { method: 'GET', headers: {}, socket: { remoteAddress: undefined } }],
  ])('refuses %s', (_who, asked) => {
    expect(isOwnRequest(asked)).toBe(false);
  });
});
