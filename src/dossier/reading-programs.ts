/** Programs that decide what is read from a file, and what others make of it: see `codePrint`. */
export const READING = [
  'core/frontmatter',
  'core/language',
  'core/outline-of-body',
  'core/passage',
  'core/plain-yaml',
  'core/print',
  'core/schema',
  'core/validate',
  'core/yaml',
  'dossier/anchor-content',
  'dossier/decided-of',
  'dossier/open-anchors',
  'dossier/assemble-content',
  'dossier/entries',
  'markdown',
];
