import type { SearchEngine } from '../../core/search/search-engine.ts';
import type { EngineCall, EngineStart, Port } from './engine-messages.ts';

/**
 * Answers the calls that come through a port with an engine, which is made from the message that says where it starts.
 * Calls wait for that message: what it brings may take longer to come than the first call does.
 */
export function serveEngine(port: Port<EngineCall>, open: (start: EngineStart) => SearchEngine): void {
  const { promise: engine, resolve: start } = Promise.withResolvers<SearchEngine>();
  port.addEventListener('message', ({ data }) => {
    if ('root' in data) {
      const opened = open(data);
      // What every search needs is on its way before the reader has typed. A failure is told to whoever asks.
      opened.load(data.query).catch(() => undefined);
      start(opened);
      return;
    }
    const { call, method, values } = data;
    const answer = async (): Promise<unknown> =>
      ((await engine)[method] as (...values: readonly unknown[]) => Promise<unknown>)(...values);
    answer().then(
      (result) => {
        port.postMessage({ call, result });
      },
      (error: unknown) => {
        port.postMessage({ call, failure: error instanceof Error ? error.message : String(error) });
      },
    );
  });
}
