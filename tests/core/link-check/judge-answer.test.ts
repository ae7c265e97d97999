import { describe, expect, it } from 'vitest';
import type { LinkAnswer } from '../../../src/core/link-check/link-answer.ts';
import { judgeAnswer } from '../../../src/core/link-check/judge-answer.ts';
import { robotsAllow } from '../../../src/core/link-check/robots.ts';

const ASKED = 'http://krant.example/nieuws/brug.html';
const answered = (status: number, address = ASKED, permanent = false): LinkAnswer => ({
  kind: 'answered',
  status,
  address,
  permanent,
});

describe('an answer', () => {
  it.each<[string, LinkAnswer, object]>([
    ['200', answered(200), { kind: 'alive' }],
    ['404', answered(404), { kind: 'dead', status: 404 }],
    ['410', answered(410), { kind: 'dead', status: 410 }],
    ['403, which may be meant for programs', answered(403), { kind: 'unclear' }],
    ['429', answered(429), { kind: 'unclear' }],
    ['503', answered(503), { kind: 'unclear' }],
    ['silence', { kind: 'silent', reason: 'no answer' }, { kind: 'unclear', reason: 'no answer' }],
    ['a refusal', { kind: 'refused' }, { kind: 'unclear' }],
    ['a move for good', answered(200, 'https://krant.example/a/1', true), { kind: 'moved', toFront: false }],
    ['a move for now', answered(200, 'https://krant.example/a/1'), { kind: 'alive' }],
    [
      'a move to https',
      answered(200, 'https://www.krant.example/nieuws/brug.html/', true),
      { kind: 'alive' },
    ],
    ['the front page', answered(200, 'https://krant.example/'), { kind: 'moved', toFront: true }],
    ['a move to what is not there', answered(404, 'https://krant.example/x', true), { kind: 'dead' }],
  ])('%s', (_, answer, verdict) => {
    expect(judgeAnswer(ASKED, answer)).toMatchObject(verdict);
  });

  it('from the front page that was asked for is no move', () => {
    expect(judgeAnswer('https://krant.example/', answered(200, 'https://krant.example/'))).toEqual({
      kind: 'alive',
    });
  });
});

describe('robots.txt', () => {
  const ALL = 'User-agent: *\nDisallow: /prive/ # niet\nAllow: /prive/open\n';
  it.each([
    ['', '/x', true],
    [ALL, '/x', true],
    [ALL, '/prive/x', false],
    [ALL, '/prive/open/x', true],
    ['User-agent: *\nDisallow:\n', '/x', true],
    ['User-agent: *\nDisallow: /', '/x', false],
    ['User-agent: dossier\nDisallow: /\n\nUser-agent: *\nAllow: /', '/x', false],
    ['User-agent: ander\nDisallow: /', '/x', true],
    ['User-agent: ander\nUser-agent: Dossier\nDisallow: /a', '/a', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z', true],
    ['User-agent: *\nDisallow: /x?q=(', '/x?q=(1', false],
    ['geen regels hier', '/x', true],
  ])('%j for %s', (robots, path, allowed) => {
    expect(robotsAllow(robots, 'Dossier', path)).toBe(allowed);
  });
});
