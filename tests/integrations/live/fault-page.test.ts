import { expect, it } from 'vitest';
import { problem } from '../../../src/core/problem.ts';
import {
  configFault,
  errorFault,
  faultPage,
  problemFault,
} from '../../../src/integrations/live/fault-page.ts';

const mistake = problem('yaml-syntax', { file: 'content/a.md', line: 4, column: 9 }, 'Is <this> "YAML"?');

it('a page that cannot be made says where each mistake is, what it is and how to mend it', () => {
  const html = faultPage(problemFault([mistake, { ...mistake, line: 7 }]));
  expect(html).toContain('<h1>This page cannot be made</h1>');
  expect(html).toContain('<h2>content/a.md:4:9 yaml-syntax</h2>\n<p>Is &lt;this> "YAML"?');
  expect(html).toContain('<h2>content/a.md:7:9 yaml-syntax</h2>');
  expect(html).toContain(mistake.fix);
});

it('where the configuration is wrong, it is any page', () => {
  expect(faultPage(configFault([mistake]))).toContain('<h1>No page can be made</h1>');
});

it('an error is shown with where it came from, and none of it is HTML', () => {
  const error = new Error('<b>full</b>');
  const html = faultPage(errorFault(error));
  expect(html).toContain('&lt;b>full&lt;/b>');
  expect(html).not.toContain('<b>');
  expect(html).toContain('fault-page.test.ts');
});
