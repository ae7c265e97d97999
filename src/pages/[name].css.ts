import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentDir, cwd } from 'virtual:dossier';
import { contentFolder } from '../dossier/content-folder.ts';
import { currentDossier } from '../dossier/current.ts';

interface Props {
  path: string;
}

/** The dossier's own style sheet, at /dossier.css, where it has one. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { style } = (await currentDossier()).config;
  if (style === undefined) return [];
  return [{ params: { name: 'dossier' }, props: { path: contentFolder(contentDir, cwd).resolve(style) } }];
};

/** A style sheet that is not there was reported when the dossier was read; the site goes without it. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const text = await readFile(props.path, 'utf8').catch(() => '');
  return new Response(text, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
