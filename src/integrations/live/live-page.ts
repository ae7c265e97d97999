import { PROGRAM_ENDING } from './browser-program.ts';

/** Addresses of what only `dossier dev` has, below the base path. */
export const CHANGES = '__dossier/changes/';
export const DESK = '__dossier/desk/';
export const PROGRAMS = '__dossier/programs/';

/**
 * A page with the programs that pages have in `dossier dev` alone: one that loads it again after a change, and the desk.
 * @param version what the page was made from
 */
export function livePage(html: string, base: string, version: string): string {
  const end = html.lastIndexOf('</body>');
  if (end === -1) return html;
  const program = (name: string): string =>
    JSON.stringify(`${base}${PROGRAMS}scripts/${name}${PROGRAM_ENDING}`);
  const address = (path: string): string => JSON.stringify(base + path);
  const script = `<script type="module">
import { followChanges } from ${program('live/follow-changes')};
import { startDesk } from ${program('desk/start-desk')};
followChanges(document, ${address(CHANGES)}, ${JSON.stringify(version)});
startDesk(document, ${address(DESK)});
</script>
`;
  return html.slice(0, end) + script + html.slice(end);
}
