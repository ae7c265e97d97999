import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from './read-pages.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'heading-level': 'error' },
};

/** What is not valid in the HTML of pages: `index.html:12:5 rule  message`. */
export async function htmlProblems(pages: readonly Page[]): Promise<readonly string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
  const problems: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        problems.push(`${file}:${line}:${column} ${ruleId}  ${message}`);
      }
    }
  }
  return problems;
}
