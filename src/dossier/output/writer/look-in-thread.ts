import { readMarker } from '../../site-marker.ts';
import type { SiteLook } from '../look-at-site.ts';
import { manifestPath } from '../manifest-path.ts';
import type { WriterThread } from './write-into.ts';

/** Has a site looked at in a thread, while this one does other things; undefined where nothing is known of the site. */
export async function lookInThread(
  thread: WriterThread,
  outDir: string,
  caches: string,
): Promise<SiteLook | undefined> {
  const marker = await readMarker(outDir);
  if (marker?.manifest === undefined) return undefined;
  const manifest = manifestPath(caches, outDir);
  // What cannot be looked at now is looked at later, a file at a time.
  const answer = await thread.ask({ dir: outDir, manifest, id: marker.manifest }).catch(() => undefined);
  return answer && 'look' in answer ? answer.look : undefined;
}
