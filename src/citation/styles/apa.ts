import { cslStyle } from './style.ts';

/** The APA manual, seventh edition: without an author the headline comes first. */
export const apa = cslStyle({
  title: 'APA',
  particle: 'never',
  macros: `
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="all" and="symbol" initialize-with=". " delimiter=", " delimiter-precedes-last="always"
        et-al-min="21" et-al-use-first="19" et-al-use-last="true"/>
    </names>
  </macro>
  <macro name="day">
    <date variable="issued">
      <date-part name="year"/><date-part name="month" prefix=", "/><date-part name="day" prefix=" "/>
    </date>
  </macro>
  <macro name="date">
    <choose>
      <if is-uncertain-date="issued"><text macro="day" prefix="(ca. " suffix=")"/></if>
      <else-if variable="issued"><text macro="day" prefix="(" suffix=")"/></else-if>
      <else><text term="no date" form="short" prefix="(" suffix=")"/></else>
    </choose>
  </macro>
  <macro name="title">
    <choose>
      <if type="article-newspaper"><text variable="title"/></if>
      <else><text variable="title" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="head">
    <choose>
      <if variable="author">
        <group delimiter=". "><text macro="author"/><text macro="date"/><text macro="title"/></group>
      </if>
      <else><group delimiter=". "><text macro="title"/><text macro="date"/></group></else>
    </choose>
  </macro>`,
  reference: `<layout>
    <group delimiter=". " suffix=".">
      <text macro="head"/>
      <choose>
        <if type="article-newspaper">
          <group><text variable="container-title" font-style="italic"/><text macro="locator"/></group>
          <text variable="archive"/>
        </if>
        <else><group><text variable="container-title"/><text macro="locator"/></group></else>
      </choose>
    </group>
    <text variable="URL" prefix=" "/>
  </layout>`,
});
