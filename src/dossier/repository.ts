/** What may stand at the top of a site without being of it: many publish a site by committing it. */
export const REPOSITORY = '.git';
