import { expect, it } from 'vitest';
import { errorFault, faultPage, problemFault } from '../../../src/integrations/live/fault-page.ts';
import { livePage } from '../../../src/integrations/live/live-page.ts';
import { problem } from '../../../src/core/problem.ts';

it('adds its programs at the end of a page and nothing else', () => {
  const html = '<html><body><p>Het sluit met </body> in de tekst.</p></body></html>';
  const live = livePage(html, '/x/', '7.1');
  expect(live).toMatch(/<\/p><script type="module">[^<]*<\/script>\n<\/body><\/html>$/);
  expect(live.replace(/<script[^]*<\/script>\n/, '')).toBe(html);
  expect(live).toContain('followChanges(document, "/x/__dossier/changes/", "7.1")');
  expect(live).toContain('startDesk(document, "/x/__dossier/desk/")');
});

it('leaves alone what is no page', () => {
  expect(livePage('Redirecting …', '/', '1')).toBe('Redirecting …');
});

it('says what is wrong with a file, and where', () => {
  const place = { file: 'content/articles/x.md', line: 3, column: 7 };
  const html = faultPage(problemFault([problem('date-missing', place, 'No <title> & no date')]));
  expect(html).toContain('content/articles/x.md:3:7');
  expect(html).toContain('No &lt;title> &amp; no date.');
});

it('says what failed, whatever was thrown', () => {
  expect(faultPage(errorFault(new Error('No such citation')))).toContain('No such citation');
  expect(faultPage(errorFault('nothing'))).toContain('nothing');
});
