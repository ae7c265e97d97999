import type { Amendment } from './amendment.ts';

const DATE_OF_UNSIGNED =
  'Chicago Manual 17, 14.190, 14.199 and 15.49: where the newspaper or magazine stands in for the author, a full stop follows the title, not a comma, for the date is all that is left of the publication.';

/** Articles without an author, which Chicago lists under the newspaper. */
export const UNSIGNED_AMENDMENTS: readonly Amendment[] = [
  {
    of: 'chicago-notes',
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
    of: 'chicago-notes',
    from: `<if type="speech" variable="publisher publisher-place" match="any">
            <text macro="issue"/>
          </if>`,
    to: `<if type="speech" variable="publisher publisher-place" match="any">
            <text macro="issue"/>
          </if>
          <else-if type="article-magazine article-newspaper" match="any">
            <choose>
              <if variable="author editor translator" match="none">
                <text macro="issue"/>
              </if>
            </choose>
          </else-if>`,
    why: DATE_OF_UNSIGNED,
  },
  {
    of: 'chicago-notes',
    from: `<if type="speech" variable="publisher publisher-place" match="none">
                <text macro="issue"/>
              </if>`,
    to: `<if type="speech" variable="publisher publisher-place" match="none">
                <choose>
                  <if type="article-magazine article-newspaper" match="none">
                    <text macro="issue"/>
                  </if>
                  <else-if variable="author editor translator" match="any">
                    <text macro="issue"/>
                  </else-if>
                </choose>
              </if>`,
    why: DATE_OF_UNSIGNED,
  },
  {
    of: 'chicago-author-date',
    from: `<else-if type="article-newspaper article-magazine personal_communication" match="any">
        <date variable="issued" form="text" prefix=", "/>
      </else-if>`,
    to: `<else-if type="personal_communication">
        <date variable="issued" form="text" prefix=", "/>
      </else-if>
      <else-if type="article-newspaper article-magazine" match="any">
        <choose>
          <if variable="author editor translator director" match="any">
            <date variable="issued" form="text" prefix=", "/>
          </if>
          <else>
            <date variable="issued" form="text" prefix=". "/>
          </else>
        </choose>
      </else-if>`,
    why: DATE_OF_UNSIGNED,
  },
];
