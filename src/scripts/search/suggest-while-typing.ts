import type { SearchEngine, Suggestion } from '../../core/search/search-engine.ts';
import type { PageParts } from './page-parts.ts';
import type { PageWords } from './page-words.ts';
import { suggestBox } from './suggest-box.ts';
import { replacedBy, type TypedPart, typedWord } from './typed-word.ts';

/** Suggestions at most: what a phone shows above its keyboard. */
const MOST = 6;

/** Letters before there are suggestions: one letter says nothing. */
const LEAST_TYPED = 2;

export interface Suggesting {
  /** Proposes how to go on, from what stands in the field before the caret. */
  readonly ask: () => Promise<void>;
  readonly hide: () => void;
  readonly takeKey: (event: KeyboardEvent) => boolean;
}

/** Proposes words and terms while the reader types; `onTake` hears when one was put into the field. */
export function suggestWhileTyping(
  { field, suggestions, suggestionCount }: PageParts,
  words: PageWords,
  engine: SearchEngine,
  onTake: () => void,
): Suggesting {
  const typed = (): TypedPart => typedWord(field.value, field.selectionStart ?? field.value.length);
  const take = ({ text }: Suggestion): void => {
    const { before, part, after, run } = typed();
    const kept = (before + part).slice(0, before.length + part.length - replacedBy(text, { part, run }));
    const completed = `${kept}${text}${after === '' ? ' ' : ''}`;
    hide();
    field.value = completed + after;
    field.setSelectionRange(completed.length, completed.length);
    onTake();
  };
  const box = suggestBox(field, suggestions, words, take);
  let turn = 0;
  const hide = (): void => {
    turn++;
    box.hide();
    suggestionCount.textContent = '';
  };
  const ask = async (): Promise<void> => {
    const mine = ++turn;
    const { part, run } = typed();
    const found = part.length < LEAST_TYPED ? [] : await engine.suggest(run, MOST).catch(() => []);
    if (mine !== turn || document.activeElement !== field) return;
    const useful = found.filter(({ kind, text }) => kind === 'term' || text !== part.toLowerCase());
    box.show(useful);
    suggestionCount.textContent =
      useful.length === 0 ? '' : words.count(words.text.suggestionCount, useful.length);
  };
  return { ask, hide, takeKey: box.takeKey };
}
