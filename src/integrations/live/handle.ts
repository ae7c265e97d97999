import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request, or leaves it to the next; the base path has been taken off the address. As Connect has it. */
export type Handle = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;
