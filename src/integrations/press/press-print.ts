import { printOf } from '../../core/print.ts';
import type { Site } from '../../site/site.ts';
import type { Renderer } from '../renderer/renderer.ts';

/** A print of all that files of a site are made from: where it is the same, so are their bytes. */
export function pressPrint(site: Site, renderer: Renderer): string {
  return printOf([site.prints.all(), renderer.print]);
}
