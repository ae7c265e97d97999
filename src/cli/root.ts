import { fileURLToPath } from 'node:url';

/** Dossier's own folder, both from src/cli and from lib/cli. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
