import type { Code, Construct, Extension, State } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink';
    wikiLinkData: 'wikiLinkData';
    wikiLinkMarker: 'wikiLinkMarker';
  }
}

const OPEN = 91;
const CLOSE = 93;
const PAREN = 40;

/**
 * The micromark extension for `[[…]]`: two brackets, text without brackets, two brackets.
 * `[[1]](address)` stays what CommonMark says it is: a link with a bracketed text.
 */
export const wikiLinkSyntax: Extension = {
  text: { [OPEN]: { name: 'wikiLink', tokenize } satisfies Construct },
};

function tokenize(...[effects, ok, nok]: Parameters<Construct['tokenize']>): State {
  let hasText = false;
  return (code) => {
    effects.enter('wikiLink');
    effects.consume(code);
    return second;
  };

  function second(code: Code): State | undefined {
    if (code !== OPEN) return nok(code);
    effects.consume(code);
    return between;
  }

  function between(code: Code): State | undefined {
    if (code === null || code === OPEN) return nok(code);
    if (code === CLOSE) {
      if (!hasText) return nok(code);
      effects.enter('wikiLinkMarker');
      effects.consume(code);
      return close;
    }
    // Negative codes below -2 are line endings, which need a token of their own; -2 and -1 are tabs.
    if (code < -2) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return between;
    }
    effects.enter('wikiLinkData');
    return data(code);
  }

  function data(code: Code): State | undefined {
    if (code === null || code === OPEN || code === CLOSE || code < -2) {
      effects.exit('wikiLinkData');
      return between(code);
    }
    hasText = true;
    effects.consume(code);
    return data;
  }

  function close(code: Code): State | undefined {
    if (code !== CLOSE) return nok(code);
    effects.consume(code);
    effects.exit('wikiLinkMarker');
    effects.exit('wikiLink');
    return after;
  }

  function after(code: Code): State | undefined {
    return code === PAREN ? nok(code) : ok(code);
  }
}
