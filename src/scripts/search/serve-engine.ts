import type { SearchEngine } from '../../core/search/search-engine.ts';
import type { EngineCall, EngineStart, Port } from './engine-messages.ts';

/** Answers the calls that come through a port with an engine, which is made from the message that comes first. */
export function serveEngine(port: Port<EngineCall>, open: (start: EngineStart) => SearchEngine): void {
  let engine: SearchEngine | undefined;
  port.addEventListener('message', ({ data }) => {
    if ('root' in data) {
      engine = open(data);
      // What every search needs is on its way before the reader has typed. A failure is told to whoever asks.
      engine.load().catch(() => undefined);
      return;
    }
    const { call, method, values } = data;
    const answer = async (): Promise<unknown> => {
      if (!engine) throw new Error('Expected the start before the first call');
      return (engine[method] as (...values: readonly unknown[]) => Promise<unknown>)(...values);
    };
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
