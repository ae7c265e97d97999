import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types';
import { readCitation } from './read-citation.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    citationData: 'citationData';
    citationMarker: 'citationMarker';
  }
}

const OPEN = 91;
const CLOSE = 93;
const PAREN = 40;

/**
 * The micromark extension for `[@key]`: a bracket, text without brackets that is a citation, a bracket. What has an
 * address behind it, `[@key](address)`, or a definition, stays the link that CommonMark says it is.
 */
export const citationSyntax: Extension = {
  text: { [OPEN]: { name: 'citation', tokenize } satisfies Construct },
};

function tokenize(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Construct['tokenize']>): State {
  const start = this.now();
  const written = (): string => this.sliceSerialize({ start, end: this.now() }).slice(1);
  const isDefined = (text: string): boolean =>
    this.parser.defined.includes(text.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase());

  return (code) => {
    effects.enter('citation');
    marker(code);
    return between;
  };

  function marker(code: Code): void {
    effects.enter('citationMarker');
    effects.consume(code);
    effects.exit('citationMarker');
  }

  function between(code: Code): State | undefined {
    if (code === null || code === OPEN) return nok(code);
    if (code === CLOSE) {
      const text = written();
      if (!text.includes('@') || isDefined(text) || !readCitation(text)) return nok(code);
      marker(code);
      effects.exit('citation');
      return after;
    }
    // Negative codes below -2 are line endings, which need a token of their own; -2 and -1 are tabs.
    if (code < -2) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return between;
    }
    effects.enter('citationData');
    return data(code);
  }

  function data(code: Code): State | undefined {
    if (code === null || code === OPEN || code === CLOSE || code < -2) {
      effects.exit('citationData');
      return between(code);
    }
    effects.consume(code);
    return data;
  }

  function after(code: Code): State | undefined {
    return code === PAREN ? nok(code) : ok(code);
  }
}
