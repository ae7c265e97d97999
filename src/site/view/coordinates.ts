/** Degrees with three decimals are within some 100 metres: as exact as a place in the news is known. */
const DECIMALS = 3;

/** Latitude and longitude as unsigned degrees in the digits of a language, and the hemispheres they lie in. */
export function coordinateParts(
  [lat, lon]: readonly [number, number],
  lang: string,
): { lat: string; ns: 'north' | 'south'; lon: string; ew: 'east' | 'west' } {
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: DECIMALS });
  return {
    lat: format.format(Math.abs(lat)),
    ns: lat < 0 ? 'south' : 'north',
    lon: format.format(Math.abs(lon)),
    ew: lon < 0 ? 'west' : 'east',
  };
}
