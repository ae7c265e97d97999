/** Wire services that a byline names without saying that they are one. */
const AGENCIES = 'ANP|Reuters|AFP|AP|DPA|Belga|Novum|GPD|EFE|ANSA|TASS|Interfax|Xinhua|Bloomberg|PA|UPI';

/** At most five words and no figures: a name, not a sentence or a date. */
const LABELLED = /^(?:bron(?:nen)?|sources?)\s*:\s*(?<agency>[^\s\d]+(?:\s+[^\s\d]+){0,4})$/i;
const BARE = new RegExp(
  `^(?<by>(?:[Dd]oor|DOOR|[Bb]y|BY)\\s*:?\\s+)?(?<agency>(?:${AGENCIES})(?:\\s*(?:/|,| en | and )\\s*(?:${AGENCIES}))*)$`,
);

export interface AgencyReading {
  readonly agency: string;
  /** The line says itself that it is a source. */
  readonly sure: boolean;
}

/** Reads the wire an article came from: `bron: ANP`, `Bron: ANP/Reuters`, or the bare name of a known one. */
export function readAgency(text: string): AgencyReading | undefined {
  const labelled = LABELLED.exec(text)?.groups?.agency;
  if (labelled !== undefined) return { agency: labelled.replace(/\.$/, '').trim(), sure: true };
  const { by, agency } = BARE.exec(text)?.groups ?? {};
  return agency === undefined ? undefined : { agency, sure: by !== undefined };
}
