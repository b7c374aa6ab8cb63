import { cslStyle } from './style.ts';

/** The Chicago Manual of Style, notes and bibliography: an unsigned article begins with its newspaper. */
export const chicago = cslStyle({
  title: 'Chicago',
  particle: 'display-and-sort',
  macros: `
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="first" and="text" delimiter=", " delimiter-precedes-last="always"/>
      <substitute><text variable="container-title" font-style="italic"/></substitute>
    </names>
  </macro>
  <macro name="date">
    <choose>
      <if is-uncertain-date="issued"><date variable="issued" form="text" prefix="ca. "/></if>
      <else-if variable="issued"><date variable="issued" form="text"/></else-if>
      <else><text term="no date"/></else>
    </choose>
  </macro>`,
  reference: `<layout suffix=".">
    <group delimiter=". ">
      <text macro="author"/>
      <text variable="title" quotes="true"/>
      <group delimiter=", ">
        <text variable="container-title" font-style="italic"/>
        <group><text macro="date"/><text macro="locator"/></group>
      </group>
      <choose><if type="article-newspaper"><text variable="archive" prefix="Archived in "/></if></choose>
      <text variable="URL"/>
    </group>
  </layout>`,
});
