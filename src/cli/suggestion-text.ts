import type { Kinship, Suggestion } from '../core/suggest/suggestion.ts';
import type { Terminal } from './terminal.ts';

const WHY: Readonly<Record<Kinship, string>> = {
  acronym: 'acronym',
  transliteration: 'another spelling of the same sounds',
  words: 'a word in common',
  spelling: 'spelt almost alike',
};

/** Characters kept of a sentence on either side of the name. */
const CONTEXT = 60;

/** A suggestion as lines for a terminal: the name and what is known of it, one sentence, what it may belong to. */
export function suggestionText(suggestion: Suggestion, { paint }: Terminal): string {
  const { text, expansion, type, cue, count, articles, contexts, mayBelongTo, slug } = suggestion;
  const name = expansion === undefined ? text : `${expansion} (${text})`;
  const kind =
    type === undefined ? [] : [type === 'concept' || cue === undefined ? type : `${type} (“${cue}”)`];
  const times = `${count}× in ${articles} ${articles === 1 ? 'article' : 'articles'}`;
  const head = [paint('bold', name), ...kind, times, paint('dim', slug)].join('  ');
  const [context] = contexts;
  const lines = [head];
  if (context) {
    const before = clip(context.before, 'start');
    const after = clip(context.after, 'end');
    lines.push(`    ${before}${paint('bold', context.text)}${after}  ${paint('dim', context.article)}`);
  }
  for (const kin of mayBelongTo) lines.push(`    may be a name of ${kin.slug}: ${WHY[kin.why]}`);
  return lines.join('\n');
}

function clip(text: string, keep: 'start' | 'end'): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= CONTEXT) return line;
  return keep === 'start' ? `…${line.slice(-CONTEXT)}` : `${line.slice(0, CONTEXT)}…`;
}
