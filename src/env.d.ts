/// <reference types="astro/client" />

/** src/site/handed-over.ts, outside of the bundle; provided by src/integrations/handed-over.ts. */
declare module 'virtual:dossier/handed-over' {
  export { handedOver } from './site/handed-over.ts';
}
