import { cslStyle } from './style.ts';

/** The MLA Handbook, ninth edition: the archive is the second container of what a newspaper printed. */
export const mla = cslStyle({
  title: 'MLA',
  particle: 'never',
  macros: `
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="first" and="text" delimiter=", " delimiter-precedes-last="always"
        et-al-min="3" et-al-use-first="1"/>
    </names>
  </macro>
  <macro name="day">
    <date variable="issued">
      <date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/>
    </date>
  </macro>
  <macro name="date">
    <choose>
      <if is-uncertain-date="issued"><text macro="day" prefix="circa "/></if>
      <else-if variable="issued"><text macro="day"/></else-if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>`,
  reference: `<layout suffix=".">
    <group delimiter=". ">
      <text macro="author"/>
      <text variable="title" quotes="true"/>
      <choose>
        <if type="article-newspaper">
          <group delimiter=", ">
            <text variable="container-title" font-style="italic"/>
            <group><text macro="date"/><text macro="locator"/></group>
          </group>
          <group delimiter=", "><text variable="archive" font-style="italic"/><text variable="URL"/></group>
        </if>
        <else>
          <group delimiter=", ">
            <text variable="container-title" font-style="italic"/>
            <group><text macro="date"/><text macro="locator"/></group>
            <text variable="URL"/>
          </group>
        </else>
      </choose>
    </group>
  </layout>`,
});
