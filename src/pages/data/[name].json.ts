import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_FILES } from '../../core/data/index.ts';
import type { DataFile } from '../../core/data/data-file.ts';
import { addresses, currentDossier } from '../../dossier/current.ts';

interface Props {
  file: DataFile;
}

export const getStaticPaths: GetStaticPaths = () =>
  DATA_FILES.map((file) => ({ params: { name: file.name }, props: { file } }));

export const GET: APIRoute<Props> = async ({ props }) =>
  Response.json(props.file.rows(await currentDossier(), addresses));
