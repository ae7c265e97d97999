/** Terms shown beside a term: the drawing holds as many, and the weakest below them say little. */
export const MOST_COMPANY = 12;
