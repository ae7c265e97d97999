import marks from '../scripts/mark-matches/start-marks.ts?worker&url';

/*
 * All that a page which is only read carries of search: `/` turns to it, and a page that was opened from a result fetches
 * what marks it. Inline, so that it costs no request; the same on every page, so it is written once.
 */
const type = import.meta.env.DEV ? ",type:'module'" : '';

export const TURN_TO_SEARCH = `addEventListener('keydown',e=>{
const t=e.composedPath()[0],f=document.getElementById('search-field'),l=document.querySelector('.to-search a');
if(e.key!=='/'||e.ctrlKey||e.metaKey||e.altKey||t instanceof Element&&t.matches('input,textarea,select,[contenteditable]'))return;
e.preventDefault();f?f.select():l&&l.click()});
if(location.protocol!=='file:'&&/[?&]search=[^&]/.test(location.search)&&!document.getElementById('search-field'))
document.head.append(Object.assign(document.createElement('script'),{src:${JSON.stringify(marks)}${type}}));`.replaceAll(
  '\n',
  '',
);
