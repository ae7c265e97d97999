import type { EngineParts } from '../../core/search/reading/engine-parts.ts';
import type { SearchEngine } from '../../core/search/search-engine.ts';

export type EngineMethod = keyof SearchEngine;

/** What the engine must know before it can answer. */
export interface EngineStart {
  /** Absolute address of the base of the site. */
  readonly root: string;
  /** Scripts of the dossier's languages, below the base. */
  readonly languages: readonly string[];
  /** Scripts of what few queries need, below the base: each is loaded when first needed. */
  readonly parts: Readonly<Record<keyof EngineParts, string>>;
  /** Text of the root of the index, where the page has fetched it while the engine was on its way. */
  readonly index?: string | undefined;
  /** What is about to be asked, and nothing beside it: the engine begins to read before the page can ask. */
  readonly query?: string | undefined;
}

/** What the page says to the worker; the first message is the start. */
export type EngineCall =
  EngineStart | { readonly call: number; readonly method: EngineMethod; readonly values: readonly unknown[] };

/** What the worker says to the page. */
export type EngineReply =
  { readonly call: number; readonly result: unknown } | { readonly call: number; readonly failure: string };

/** The part of a worker, or of a worker's own scope, through which messages go. */
export interface Port<Received> {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: 'message', listen: (event: { readonly data: Received }) => void) => void;
}
