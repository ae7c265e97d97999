import type { Server } from 'node:http';

/** Ports tried, from the one asked for, before giving up. */
const PORTS_TRIED = 20;

/** Has a server listen at a port, or at the next one that is free; gives the port. Zero is any that is free. */
export async function listenFrom(server: Server, host: string, port: number): Promise<number> {
  for (let tried = port; tried < port + PORTS_TRIED; tried++) {
    const taken = await tryPort(server, host, tried);
    if (taken !== undefined) return taken;
  }
  throw new Error(`No port from ${port} to ${port + PORTS_TRIED - 1} is free.`);
}

function tryPort(server: Server, host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
