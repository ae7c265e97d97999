import { PROBLEM_CODES } from '../problem-codes.ts';
import { isHeldAtBuild, isRuleCode, RULE_TABLE, type RuleCode } from './rule-table.ts';

const OPENING = `# What \`dossier check\` looks for

\`dossier check\` reads the whole dossier and holds it against these rules. Errors make it end with exit code 1; warnings
and notes (\`info\`) do not. \`dossier check --explain CODE\` prints the paragraph of one rule.

Any rule can be switched off, or be taken more or less seriously, in \`dossier.yaml\`:

\`\`\`yaml
checks:
  no-summary: off
  unused-alias: warning
\`\`\``;

const SECTIONS = [
  {
    title: '## Rules held at every build',
    lead: 'What breaks one of these is missing or wrong on the site, so `dossier build` reports it too.',
    held: true,
  },
  {
    title: '## Rules held by `dossier check` only',
    lead: 'The site can be built, but an editor should look.',
    held: false,
  },
];

const FIXED = `## Problems that are no rules

These say that something could not be read or written at all, so they are always reported and cannot be switched off.`;

/** RULES.md: every rule and every problem, as Markdown, made from their tables. */
export function rulesDocument(): string {
  const rules = (Object.keys(RULE_TABLE) as RuleCode[]).toSorted((a, b) => (a < b ? -1 : 1));
  const sections = SECTIONS.flatMap(({ title, lead, held }) => [
    title,
    lead,
    ...rules.filter((code) => isHeldAtBuild(code) === held).map(ruleText),
  ]);
  const fixed = Object.entries(PROBLEM_CODES)
    .filter(([code]) => !isRuleCode(code))
    .map(([code, { about, fix }]) => `- \`${code}\`: ${escape(about)} ${escape(fix)}`);
  return `${[OPENING, ...sections, FIXED, fixed.join('\n')].join('\n\n')}\n`;
}

function ruleText(code: RuleCode): string {
  const { severity, about, why, example, fix } = RULE_TABLE[code];
  return [
    `### ${code}`,
    `**${severity}** · ${escape(about)} ${escape(why)}`,
    `- For example: ${escape(example)}\n- To mend it: ${escape(fix)}`,
  ].join('\n\n');
}

/** Signs that Markdown would read as more than text. */
function escape(text: string): string {
  return text.replace(/[[\]*_<>]/g, '\\$&');
}
