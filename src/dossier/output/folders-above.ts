/** The folders that files lie in, with those above them; '' is the uppermost. */
export function foldersAbove(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set(['']);
  let last = '';
  for (const path of paths) {
    let end = path.lastIndexOf('/');
    // Files of one folder mostly come one after another.
    if (end === last.length && path.startsWith(last)) continue;
    last = path.slice(0, Math.max(end, 0));
    while (end > 0 && !folders.has(path.slice(0, end))) {
      folders.add(path.slice(0, end));
      end = path.lastIndexOf('/', end - 1);
    }
  }
  return folders;
}
