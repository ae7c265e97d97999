interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/**
 * Whether a robots.txt (RFC 9309) lets a program of this name ask for a path. The group of its name counts, else that
 * of `*`; of the rules that fit the longest wins, and of two as long the one that allows.
 * @param path path and query of the address
 */
export function robotsAllow(robots: string, agent: string, path: string): boolean {
  const groups = groupsOf(robots);
  const rules = groups.get(agent.toLowerCase()) ?? groups.get('*') ?? [];
  const [best] = rules
    .filter((rule) => fits(rule.path, path))
    .sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow));
  return best?.allow ?? true;
}

function groupsOf(robots: string): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  let names: string[] = [];
  let inRules = false;
  for (const line of robots.split(/\r\n|\r|\n/)) {
    const [, field = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const kind = field.toLowerCase();
    if (kind === 'user-agent') {
      if (inRules) names = [];
      inRules = false;
      names.push(value.trim().toLowerCase());
      for (const name of names) groups.set(name, groups.get(name) ?? []);
    } else if (kind === 'allow' || kind === 'disallow') {
      inRules = true;
      if (value.trim() === '') continue;
      for (const name of names) groups.get(name)?.push({ allow: kind === 'allow', path: value.trim() });
    }
  }
  return groups;
}

/** `*` stands for any characters, `$` for the end. */
function fits(rule: string, path: string): boolean {
  const escaped = rule.replace(/[.+?^{}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*');
  return new RegExp(`^${escaped.endsWith('$') ? escaped : escaped.replaceAll('$', '\\$')}`).test(path);
}
