import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../src/core/check/check-article.ts';
import type { CheckFacts } from '../../../src/core/check/check-rule.ts';
import { RULES } from '../../../src/core/check/index.ts';
import { runRules } from '../../../src/core/check/run-rules.ts';
import { contentFolder } from '../../../src/dossier/content-folder.ts';
import { loadDossier } from '../../../src/dossier/load-dossier.ts';
import { ROOT } from '../../setup/paths.ts';

const FIXTURES = join(ROOT, 'tests', 'fixtures', 'check');

describe('the rules for one article', () => {
  it.each(RULES.map(({ code }) => code))(
    'find what they find in its file among all others: %s',
    async (code) => {
      const dossier = await loadDossier(contentFolder('.', join(FIXTURES, code, 'bad')));
      const facts: CheckFacts = { dossier, ...dossier.facts };
      const all = runRules(RULES, facts);
      const found = dossier.articles.flatMap((article) => checkArticle(RULES, facts, article));
      const files = new Set(dossier.articles.map(({ file }) => file));
      const inArticles = all.filter(({ file }) => files.has(file));
      const inOrder = dossier.articles.flatMap(({ file }) => inArticles.filter((one) => one.file === file));
      expect(found).toEqual(inOrder);
    },
  );

  it('are those that are not switched off, as severe as the editors have them', async () => {
    const dossier = await loadDossier(contentFolder('.', join(FIXTURES, 'no-outlet', 'bad')));
    const check = (checks: typeof dossier.config.checks) => {
      const facts = { dossier: { ...dossier, config: { ...dossier.config, checks } }, ...dossier.facts };
      return checkArticle(RULES, facts, dossier.articles[0]!).filter((found) => found.code === 'no-outlet');
    };
    expect(check({ 'no-outlet': 'off' })).toEqual([]);
    expect(check({ 'no-outlet': 'error' })[0]?.severity).toBe('error');
  });
});
