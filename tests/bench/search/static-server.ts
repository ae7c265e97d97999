import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** A line of a certain length and width between the server and whoever asks. */
export interface Line {
  /** Milliseconds from a request to the first byte of its answer. */
  readonly roundTrip: number;
  readonly bytesPerSecond: number;
}

export interface SentBody {
  readonly path: string;
  /** As they went over the line. */
  readonly bytes: number;
}

/** A file server that keeps count of what it sent. */
export interface CountingServer {
  readonly url: string;
  /** The bodies sent since the last call. */
  readonly sent: () => SentBody[];
  readonly close: () => Promise<void>;
}

interface ServedFile {
  readonly path: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** What static hosts compress: text. Pagefind's own files are compressed already, and have no type. */
const COMPRESSED = new Set(['.html', '.css', '.js', '.json', '.svg']);

/** Bytes of one answer that pass before another gets its turn. */
const CHUNK = 4096;

/**
 * Serves folders as a static host does; of several that have a file, the first. The line is made here and not in the
 * browser, whose own brake does not reach the requests of a worker.
 */
export async function startStaticServer(folders: readonly string[], line?: Line): Promise<CountingServer> {
  let log: SentBody[] = [];
  const send = line ? throttled(line) : sendAtOnce;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void readFrom(folders, pathname).then((file) => {
      if (!file) return sendNothing(response);
      log.push({ path: file.path, bytes: file.body.length });
      return send(response, file);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/`,
    sent: () => {
      const sent = log;
      log = [];
      return sent;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function sendNothing(response: ServerResponse): Promise<void> {
  response.writeHead(404).end();
  return Promise.resolve();
}

function sendAtOnce(response: ServerResponse, { body, headers }: ServedFile): Promise<void> {
  response.writeHead(200, headers).end(body);
  return Promise.resolve();
}

/** All answers share the line, a chunk at a time. */
function throttled({ roundTrip, bytesPerSecond }: Line): typeof sendAtOnce {
  let freeAt = 0;
  return async (response, { body, headers }) => {
    await wait(roundTrip);
    response.writeHead(200, headers);
    for (let start = 0; start < body.length; start += CHUNK) {
      const chunk = body.subarray(start, start + CHUNK);
      freeAt = Math.max(freeAt, performance.now()) + (chunk.length / bytesPerSecond) * 1000;
      await wait(Math.max(0, freeAt - performance.now()));
      response.write(chunk);
    }
    response.end();
  };
}

async function readFrom(folders: readonly string[], pathname: string): Promise<ServedFile | undefined> {
  const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const ending = extname(path);
  const type = { 'content-type': TYPES[ending] ?? 'application/octet-stream' };
  for (const folder of folders) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (!bytes) continue;
    return COMPRESSED.has(ending)
      ? { path, body: gzipSync(bytes), headers: { ...type, 'content-encoding': 'gzip' } }
      : { path, body: bytes, headers: type };
  }
  return undefined;
}
