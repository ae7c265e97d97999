import type { SearchEngine } from '../../core/search/search-engine.ts';
import type { EngineCall, EngineMethod, EngineReply, Port } from './engine-messages.ts';

/** An engine that lives behind a port, in a worker. Failures there are failures here. */
export function remoteEngine(port: Port<EngineReply>): SearchEngine {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let calls = 0;
  port.addEventListener('message', ({ data }) => {
    const caller = waiting.get(data.call);
    waiting.delete(data.call);
    if ('failure' in data) caller?.reject(new Error(data.failure));
    else caller?.resolve(data.result);
  });
  const ask = async <Method extends EngineMethod>(
    method: Method,
    ...values: Parameters<SearchEngine[Method]>
  ): Promise<Awaited<ReturnType<SearchEngine[Method]>>> => {
    const call = ++calls;
    const caller = Promise.withResolvers<unknown>();
    waiting.set(call, caller);
    const message: EngineCall = { call, method, values };
    port.postMessage(message);
    return (await caller.promise) as Awaited<ReturnType<SearchEngine[Method]>>;
  };
  return {
    load: (query) => ask('load', query),
    search: (request) => ask('search', request),
    facets: (request, facets) => ask('facets', request, facets),
    suggest: (typed, limit) => ask('suggest', typed, limit),
  };
}
