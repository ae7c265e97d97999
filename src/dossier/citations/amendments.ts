import type { CitationStyleName } from '../../core/cite/styles.ts';

/** Where a style departs from its own manual: what is in its file, and what the manual asks for. */
export interface Amendment {
  readonly style: CitationStyleName;
  /** Occurs exactly once in the file. */
  readonly from: string;
  readonly to: string;
  /** What the manual says, and where. */
  readonly why: string;
}

/** Made in memory; the files stay as their authors wrote them. To add one is to add an entry, and a case to the tests. */
export const AMENDMENTS: readonly Amendment[] = [
  {
    style: 'mla',
    from: '<group>\n              <label variable="locator" form="short"/>',
    to: '<group delimiter=" ">\n              <label variable="locator" form="short"/>',
    why: 'MLA Handbook 9, chapter 6: a paragraph number follows "par." and a space, as in (Chan, par. 41); the file has no space.',
  },
  {
    style: 'mla',
    from: '<term name="month-01" form="short">Jan.</term>',
    to: '<term name="paragraph" form="short"><single>par.</single><multiple>pars.</multiple></term><term name="month-01" form="short">Jan.</term>',
    why: 'MLA Handbook 9, chapter 6 and appendix 1: "par." and "pars."; the English locale has "para." and "paras."',
  },
  {
    style: 'chicago-notes',
    from: `<if type="article-magazine article-newspaper webpage post-weblog" match="any">
              <text variable="container-title"/>
            </if>`,
    to: `<if type="article-magazine article-newspaper" match="any">
              <text variable="container-title" text-case="title" font-style="italic"/>
            </if>
            <else-if type="webpage post-weblog" match="any">
              <text variable="container-title"/>
            </else-if>`,
    why: 'Chicago Manual 17, 14.199: the name of the newspaper, in italics as everywhere, stands in for the author of an unsigned article.',
  },
  {
    style: 'vancouver',
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
];
