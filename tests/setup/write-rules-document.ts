import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rulesDocument } from '../../src/core/check/rules-document.ts';
import { ROOT } from './paths.ts';

await writeFile(join(ROOT, 'src/core/check/RULES.md'), rulesDocument());
