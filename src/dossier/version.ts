import { createRequire } from 'node:module';

// Ours, so nobody holds it against a schema: what does that takes a tenth of the time in which a command starts.
const manifest = createRequire(import.meta.url)('../../package.json') as { readonly version: string };

/** Version of Dossier, from package.json; the path is right from src/ and from lib/ alike. */
export const VERSION = manifest.version;

/** How Dossier names itself in what it writes: `dossier@0.1.0`. */
export const GENERATOR = `dossier@${VERSION}`;
