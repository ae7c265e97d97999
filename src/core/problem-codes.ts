import { RULE_TABLE } from './check/rule-table.ts';

/** How bad a problem is; only errors make a command fail. */
export type Severity = 'error' | 'warning' | 'info';

interface ProblemEntry {
  readonly severity: Severity;
  /** What went wrong, in general: the line of documentation. */
  readonly about: string;
  /** The usual way to mend it. */
  readonly fix: string;
}

/** Every problem Dossier can report. To add one, add a line; the reference on the site of the project is made from it. */
export const PROBLEM_CODES = {
  ...RULE_TABLE,
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
  'duplicate-reference': {
    severity: 'error',
    about: 'Two items of references.json have the same id, so a citation could mean either.',
    fix: 'Give one of them another id.',
  },
  'cache-not-written': {
    severity: 'warning',
    about:
      'What was read could not be kept for the next build, which will take longer. Nothing else depends on it.',
    fix: 'Make room on the disk, or let the folder be written to.',
  },
  'ledger-damaged': {
    severity: 'error',
    about:
      'The ledger of citations cannot be read. Passages have the ids of their text for now, and nothing is written over it.',
    fix: 'Finish the merge by keeping the lines of both sides, or restore the file from version control; then build again.',
  },
  'ledger-missing': {
    severity: 'error',
    about: 'Versions of articles were published, and the ledger that knows their passages is not there.',
    fix: 'Restore citations.lock.json from version control.',
  },
  'ledger-changed': {
    severity: 'error',
    about: 'A build with --frozen would have to write the ledger of citations.',
    fix: 'Run "dossier build" where the content is edited, and commit citations.lock.json and versions/.',
  },
  'versions-damaged': {
    severity: 'error',
    about:
      'The published words of an article cannot be read. Nothing is written over them, nor to the ledger.',
    fix: 'Restore the file from version control; or remove it, to go on without those words.',
  },
  'versions-missing': {
    severity: 'warning',
    about:
      'The published words of an article are not there, so its passages are looked for by the little that the ledger has of them.',
    fix: 'Restore the file from version control.',
  },
  'unknown-decision': {
    severity: 'error',
    about: 'A line of citation-decisions.yaml names a passage that is not there or never was.',
    fix: 'Correct the address, or remove the line.',
  },
  'invalid-slug': {
    severity: 'error',
    about: 'A file name cannot be part of an address.',
    fix: 'Rename the file: lower-case letters, digits and single hyphens.',
  },
  'unknown-rule': {
    severity: 'error',
    about:
      'The field checks of dossier.yaml sets a rule that does not exist, or a problem that cannot be set.',
    fix: 'Name a rule that "dossier check --explain" lists.',
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
  'link-dead': {
    severity: 'warning',
    about:
      'A web address that the content names says that nothing is there any more (dossier check --links).',
    fix: 'Look for a copy in a web archive, and name it: archived in an article, archive_location in references.json.',
  },
  'link-moved': {
    severity: 'warning',
    about: 'A web address that the content names leads elsewhere for good (dossier check --links).',
    fix: 'See whether the same text is there, and name the new address.',
  },
  'link-unclear': {
    severity: 'info',
    about:
      'A web address gave no answer, or one that does not tell whether it is gone (dossier check --links).',
    fix: 'Open it in a browser, or check again later.',
  },
  'unknown-citable': {
    severity: 'error',
    about: 'What should be cited or exported is not in the dossier: no such article, passage or term.',
    fix: 'Check the spelling; the slug is the name of the file, and the id of a passage is in its address.',
  },
  'unknown-suggestion': {
    severity: 'error',
    about: 'What should be accepted or rejected is not among the suggestions.',
    fix: 'Run the command without --accept to see what is suggested.',
  },
} as const satisfies Record<string, ProblemEntry>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
