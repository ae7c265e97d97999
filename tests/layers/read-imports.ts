import ts from 'typescript';

/**
 * What a source file imports, as written: static and dynamic imports, re-exports, types, and in an Astro page those of
 * its frontmatter and its script tags.
 */
export function readImports(file: string, text: string): readonly string[] {
  if (file.endsWith('.css'))
    return [...text.matchAll(/@import\s+(?:url\()?['"]?([^'")\s;]+)/g)].map((match) => match[1] ?? '');
  return scriptsOf(file, text).flatMap(({ code, src }) => {
    const imported = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
    return src === undefined ? imported : [src, ...imported];
  });
}

interface Script {
  readonly code: string;
  /** What a script tag loads by its `src`. */
  readonly src?: string;
}

const FRONTMATTER = /^\s*---\r?\n([\s\S]*?)^---/m;
const SCRIPT_TAG = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SRC = /\bsrc\s*=\s*["']([^"']+)["']/;

/** The code of a file; an Astro page has several pieces of it. */
export function scriptsOf(file: string, text: string): readonly Script[] {
  if (!file.endsWith('.astro')) return [{ code: text }];
  const frontmatter = FRONTMATTER.exec(text);
  const tags = [...text.matchAll(SCRIPT_TAG)].map(([, attributes = '', code = '']) => {
    const src = SRC.exec(attributes)?.[1];
    return src === undefined ? { code } : { code, src };
  });
  return [{ code: frontmatter?.[1] ?? '' }, ...tags];
}
