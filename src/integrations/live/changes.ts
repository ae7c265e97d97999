import type { IncomingMessage, ServerResponse } from 'node:http';

/** Tells open pages that there is something newer than what they show. */
export interface Changes {
  /** What pages are made from now; a page is told of every other. */
  readonly version: () => string;
  readonly changed: () => void;
  /** Answers with a stream of server-sent events: the version now, and each that follows. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
}

/**
 * @param start when the server was started: a page of an earlier one is told too
 */
export function openChanges(start: number): Changes {
  const listeners = new Set<ServerResponse>();
  let count = 0;
  const version = (): string => `${start}.${count}`;
  const tell = (response: ServerResponse): void => {
    response.write(`data: ${version()}\n\n`);
  };
  return {
    version,
    changed: () => {
      count += 1;
      for (const response of listeners) tell(response);
    },
    answer: (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      tell(response);
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
    },
  };
}
