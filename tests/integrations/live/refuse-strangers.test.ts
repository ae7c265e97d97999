import { describe, expect, it } from 'vitest';
import { whyStranger } from '../../../src/integrations/live/refuse-strangers.ts';

const NAMES = ['redactie.example', 'MAC.local'];
const why = (headers: Readonly<Record<string, string>>) => whyStranger({ headers }, NAMES);

describe('a request', () => {
  it.each([
    'localhost:4321',
    'localhost',
    'LOCALHOST:4321',
    'dossier.localhost:4321',
    '127.0.0.1:4321',
    '192.168.1.20:4321',
    '[::1]:4321',
    '[fe80::1]',
    'redactie.example:4321',
    'mac.local',
  ])('to %s is answered', (host) => {
    expect(why({ host })).toBeUndefined();
  });

  it.each([
    'evil.example:4321',
    'localhost.evil.example:4321',
    'notlocalhost:4321',
    '127.0.0.1.evil.example',
    'example',
    '[evil.example]:4321',
    'evil.example:80:4321',
    '',
  ])('to "%s" is refused', (host) => {
    expect(why({ host })).toMatch(/^"dossier dev" does not answer to the name/);
  });

  it('without a host is refused', () => {
    expect(why({})).toBeDefined();
  });

  it('says how another name is allowed', () => {
    expect(why({ host: 'evil.example:4321' })).toContain('--allow-host evil.example');
  });

  const host = 'localhost:4321';

  it('by a page of another site is refused, unless somebody follows a link', () => {
    const other = { host, 'sec-fetch-site': 'cross-site' };
    expect(why({ ...other, 'sec-fetch-mode': 'no-cors' })).toContain('load nothing');
    expect(why({ ...other, 'sec-fetch-mode': 'navigate' })).toBeUndefined();
  });

  it.each(['same-origin', 'none'])('by our own pages and by people (%s) is answered', (site) => {
    expect(why({ host, 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' })).toBeUndefined();
  });
});
