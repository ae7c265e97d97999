import type { Problem } from '../../core/problem.ts';

/** What a page says that cannot be shown: a title, and what is wrong. */
interface Fault {
  readonly title: string;
  /** Paragraphs, some below the place that they are about. */
  readonly texts: readonly (string | { readonly place: string; readonly text: string })[];
}

/** The page of an entry whose file has mistakes. */
export function problemFault(problems: readonly Problem[], title = 'This page cannot be made'): Fault {
  return {
    title,
    texts: [
      ...problems.map(({ file, line, column, code, message, fix }) => ({
        place: `${file}:${line}:${column} ${code}`,
        text: `${message} ${fix}`,
      })),
      'This page is loaded again once you save the file.',
    ],
  };
}

/** Any page of a dossier whose configuration has mistakes: what it would look like, and in which language, is not known. */
export function configFault(problems: readonly Problem[]): Fault {
  return problemFault(problems, 'No page can be made');
}

/** The page of an error, which is a bug of Dossier's, or a system that fails. */
export function errorFault(error: unknown): Fault {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { title: 'Dossier failed to make this page', texts: [message, stack] };
}

/** A plain page, in English as all that Dossier says to editors, for where the site itself cannot be asked. */
export function faultPage({ title, texts }: Fault): string {
  const paragraphs = texts
    .map((text) =>
      typeof text === 'string'
        ? `<p>${escaped(text)}</p>`
        : `<h2>${escaped(text.place)}</h2>\n<p>${escaped(text.text)}</p>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width">
<style>:root { color-scheme: light dark } body { max-width: 45rem; margin: 3rem auto; padding: 0 1.25rem; font: 1rem/1.6 sans-serif } h1 { font-size: 1.5rem; line-height: 1.25 } h2 { margin: 2rem 0 0; font: 600 0.9375rem/1.6 ui-monospace, monospace } h2 + p { margin-top: 0.25rem } h2, p { white-space: pre-wrap; overflow-wrap: anywhere }</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${paragraphs}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
