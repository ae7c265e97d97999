/** The folders of a dossier whose files are frontmatter and Markdown. */
export const ENTRY_KINDS = ['articles', 'glossary', 'claims', 'events'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Fields of YAML or JSON, as an editor may write them: right or wrong. */
export type Fields = Record<string, unknown>;

export interface MadeEntry {
  readonly fields: Fields;
  /** Blocks of Markdown, without the blank lines between them. */
  readonly blocks: string[];
}

/** A small dossier that is edited again and again; what it says stands in files once `contentFiles` wrote them out. */
export interface MadeDossier {
  readonly config: Fields;
  readonly entries: Readonly<Record<EntryKind, Map<string, MadeEntry>>>;
  readonly references: Fields[];
  /** Name of a file in `annotations/` → its annotations. */
  readonly notes: Map<string, Fields[]>;
  /** `article#p-…` → what the editor decided. */
  readonly decisions: Map<string, string>;
  readonly rejected: string[];
  /** Files of any other kind, by path: `public/`, `sources/`, the style sheet. */
  readonly files: Map<string, string>;
  /** Bytes that stand in a file instead of what it should hold. */
  readonly broken: Map<string, string | Uint8Array>;
  /** Arguments of the build. */
  readonly run: { day: string; base: string };
}
