import { problem } from '../../problem.ts';
import { articleRule } from '../article-rule.ts';
import { placeIn } from '../../schema/dossier.ts';

/** The original of each article is still there, byte for byte. */
export const sourceMissing = articleRule('source-missing', (article, { originals }) => {
  const { source } = article;
  if (!source) return [];
  const sha256 = originals.get(source.file);
  if (sha256 === source.sha256) return [];
  const message =
    sha256 === undefined
      ? `The original ${source.file} cannot be read`
      : `${source.file} is not the file that was imported: its SHA-256 differs`;
  return [problem('source-missing', placeIn(article, ['source', 'file']), message)];
});
