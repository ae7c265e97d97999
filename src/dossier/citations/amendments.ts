import { DATE_AMENDMENTS } from './amend-dates.ts';
import { LOCALE_AMENDMENTS } from './amend-locales.ts';
import { UNSIGNED_AMENDMENTS } from './amend-unsigned.ts';
import type { Amendment } from './amendment.ts';

/** Made in memory; the files stay as their authors wrote them. To add one is to add an entry, and a case to the tests. */
export const AMENDMENTS: readonly Amendment[] = [
  ...DATE_AMENDMENTS,
  ...UNSIGNED_AMENDMENTS,
  ...LOCALE_AMENDMENTS,
  {
    of: 'mla',
    from: '<group>\n              <label variable="locator" form="short"/>',
    to: '<group delimiter=" ">\n              <label variable="locator" form="short"/>',
    why: 'MLA Handbook 9, chapter 6: a paragraph number follows "par." and a space, as in (Chan, par. 41); the file has no space.',
  },
  {
    of: 'mla',
    from: '<term name="month-01" form="short">Jan.</term>',
    to: '<term name="paragraph" form="short"><single>par.</single><multiple>pars.</multiple></term><term name="month-01" form="short">Jan.</term>',
    why: 'MLA Handbook 9, chapter 6 and appendix 1: "par." and "pars."; the English locale has "para." and "paras."',
  },
  {
    of: 'vancouver',
    from: `<group suffix=";" delimiter=" ">
          <date variable="issued" form="text"/>
          <text macro="accessed-date"/>
        </group>`,
    to: `<group delimiter=" ">
          <date variable="issued" form="text"/>
          <text macro="accessed-date"/>
        </group>
        <choose>
          <if variable="volume issue page" match="any">
            <text value=";"/>
          </if>
        </choose>`,
    why: 'Citing Medicine 2, chapter 23: the semicolon separates the date from a section and page; a newspaper article without them ends its date with a full stop.',
  },
  {
    of: 'leidraad',
    from: `<else-if match="any" locator="paragraph section">`,
    to: `<else-if match="all" type="article-newspaper" locator="paragraph">
            <label prefix=", " suffix=" " variable="locator" form="short"/>
            <text variable="locator"/>
          </else-if>
          <else-if match="any" locator="paragraph section">`,
    why: 'Leidraad 2019, 1.4.2: a place in an article follows a comma and its abbreviation. A slash is for the numbers of books and of journals; after the year of a newspaper, 2016/5 would be such a number.',
  },
];
