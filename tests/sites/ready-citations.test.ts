import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLE_NAMES } from '../../src/core/cite/styles.ts';
import { openCitations } from '../../src/dossier/citations/citations.ts';
import { ROOT } from '../setup/paths.ts';
import { readyCitations } from '../setup/ready-citations.ts';

const FOLDER = join(ROOT, 'src', 'dossier', 'citations', 'ready');

describe('what comes ready with Dossier is what would be rendered: else run npm run citations', () => {
  it.each(CITATION_STYLE_NAMES)('in %s', async (style) => {
    const fresh = await openCitations(ROOT, { ready: false });
    const rendered = Object.fromEntries(await readyCitations(fresh, style));
    expect(JSON.parse(await readFile(join(FOLDER, `${style}.json`), 'utf8'))).toEqual(rendered);
  });
});
