import { articlePaths } from '../../../../components/article-paths.ts';
import { citationFile } from '../../../../components/citation-file.ts';

export const getStaticPaths = articlePaths;

export const GET = citationFile('bibtex');
