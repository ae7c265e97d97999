interface ProblemEntry {
  readonly severity: 'error' | 'warning';
  /** What went wrong, in general: the line of documentation. */
  readonly about: string;
  /** The usual way to mend it. */
  readonly fix: string;
}

/** Every problem Dossier can report. To add one, add a line; the reference on the site of the project is made from it. */
export const PROBLEM_CODES = {
  'path-not-found': {
    severity: 'error',
    about: 'A file or folder named on the command line does not exist.',
    fix: 'Check the spelling of the path.',
  },
  'config-missing': {
    severity: 'error',
    about: 'The content folder has no dossier.yaml.',
    fix: 'Run "dossier init DIR" to make a dossier, or name the right folder with --content.',
  },
  unreadable: {
    severity: 'error',
    about: 'A file cannot be read, or a file cannot be written.',
    fix: 'Check the permissions of the file and its folder.',
  },
  'empty-file': {
    severity: 'error',
    about: 'A file holds no text.',
    fix: 'Give the file its text, or remove it.',
  },
  'file-too-large': {
    severity: 'error',
    about: 'A file is larger than a news article can be.',
    fix: 'Split it into one file an article.',
  },
  'binary-file': {
    severity: 'error',
    about: 'A file that should be text holds bytes that no text has.',
    fix: 'Convert it to a text file first.',
  },
  'not-utf8': {
    severity: 'error',
    about: 'A file in the content folder is not UTF-8.',
    fix: 'Save it as UTF-8, or import it with "dossier import".',
  },
  'unknown-format': {
    severity: 'error',
    about: 'No converter knows this kind of file.',
    fix: 'Convert it to plain text (.txt) first.',
  },
  'article-edited': {
    severity: 'error',
    about:
      'The article was edited after it was imported, so importing its original again would undo that work.',
    fix: 'Keep the edited article, or overwrite it with --force.',
  },
  'source-changed': {
    severity: 'error',
    about: 'An original of this name was imported before, with other content.',
    fix: 'Give the new original another name, or replace the old one with --force.',
  },
  'source-missing': {
    severity: 'warning',
    about: 'The original an article names is not in the content folder, or is not the one that was imported.',
    fix: 'Put the original back, or import the article again.',
  },
  'date-missing': {
    severity: 'warning',
    about: 'The original says nowhere when the article was published.',
    fix: 'Write the date in the frontmatter of the article.',
  },
  'date-conflict': {
    severity: 'warning',
    about: 'The original gives two dates that contradict each other.',
    fix: 'Check the date in the frontmatter of the article.',
  },
  'date-unclear': {
    severity: 'warning',
    about: 'The original gives a date that cannot exist or can be read in two ways.',
    fix: 'Write the right date in the frontmatter of the article.',
  },
  'frontmatter-missing': {
    severity: 'error',
    about: 'A Markdown file does not start with frontmatter.',
    fix: 'Start the file with a line ---, the fields, and a line ---.',
  },
  'frontmatter-unclosed': {
    severity: 'error',
    about: 'The frontmatter has no closing line.',
    fix: 'End the frontmatter with a line ---.',
  },
  'frontmatter-language': {
    severity: 'error',
    about: 'The frontmatter asks to be read as something other than YAML. Code in frontmatter is never run.',
    fix: 'Start the file with a bare --- and write the fields as YAML.',
  },
  'yaml-syntax': {
    severity: 'error',
    about: 'The YAML cannot be read.',
    fix: 'Mend the YAML at this place.',
  },
  'json-syntax': {
    severity: 'error',
    about: 'The JSON cannot be read.',
    fix: 'Mend the JSON at this place.',
  },
  'unknown-key': {
    severity: 'error',
    about: 'A field has a name that Dossier does not know.',
    fix: 'Correct or remove the field.',
  },
  'invalid-value': {
    severity: 'error',
    about: 'A field is missing, or its value is not of the right form.',
    fix: 'Correct the value.',
  },
  'invalid-slug': {
    severity: 'error',
    about: 'A file name cannot be part of an address.',
    fix: 'Rename the file: lower-case letters, digits and single hyphens.',
  },
  'duplicate-slug': {
    severity: 'error',
    about: 'An article and a term have the same file name, so a [[link]] could mean either.',
    fix: 'Rename one of the two files.',
  },
  'ambiguous-alias': {
    severity: 'error',
    about: 'Two terms claim the same name, so no mention of it can be linked.',
    fix: 'Remove the alias from one of them, or give both their dates with from and to.',
  },
  'unresolved-link': {
    severity: 'error',
    about: 'A [[link]] names no article, term or passage.',
    fix: 'Correct the link, or remove the brackets.',
  },
  'unknown-term': {
    severity: 'error',
    about: 'A field names a term that is not in the glossary.',
    fix: 'Correct the slug, or add the term.',
  },
  'unknown-article': {
    severity: 'error',
    about: 'A field names an article that is not in the dossier.',
    fix: 'Correct the slug, or add the article.',
  },
  'quote-not-found': {
    severity: 'error',
    about: 'The words a claim or an event rests on do not occur in the article it names.',
    fix: 'Quote the words exactly as the article has them.',
  },
  'redirect-conflict': {
    severity: 'error',
    about: 'A redirect starts at an address that exists, or leads to one that does not.',
    fix: 'Correct redirects in dossier.yaml.',
  },
  'out-not-ours': {
    severity: 'error',
    about: 'The output folder holds files that Dossier did not write; building there would delete them.',
    fix: 'Name an empty or new folder with --out.',
  },
  'site-missing': {
    severity: 'error',
    about: 'There is no built site in the output folder.',
    fix: 'Build it first with "dossier build".',
  },
  'file-exists': {
    severity: 'error',
    about: 'A file that would be written is there already.',
    fix: 'Choose another folder.',
  },
} as const satisfies Record<string, ProblemEntry>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
