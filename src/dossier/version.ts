import { createRequire } from 'node:module';
import { z } from 'zod';

const manifest: unknown = createRequire(import.meta.url)('../../package.json');

/** Version of Dossier, from package.json; the path is right from src/ and from lib/ alike. */
export const VERSION = z.object({ version: z.string() }).parse(manifest).version;

/** How Dossier names itself in what it writes: `dossier@0.1.0`. */
export const GENERATOR = `dossier@${VERSION}`;
