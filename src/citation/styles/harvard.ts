import { cslStyle } from './style.ts';

/** Harvard referencing as Cite Them Right has it: an unsigned article begins with its newspaper. */
export const harvard = cslStyle({
  title: 'Harvard',
  particle: 'sort-only',
  macros: `
  <locale xml:lang="en">
    <style-options punctuation-in-quote="false"/>
    <terms>
      <term name="open-quote">‘</term><term name="close-quote">’</term>
      <term name="open-inner-quote">“</term><term name="close-inner-quote">”</term>
    </terms>
  </locale>
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="all" and="text" initialize-with="." delimiter=", " delimiter-precedes-last="never"/>
      <substitute>
        <text variable="container-title" font-style="italic"/>
        <text variable="title" quotes="true"/>
      </substitute>
    </names>
  </macro>
  <macro name="year">
    <choose>
      <if is-uncertain-date="issued"><date variable="issued" prefix="ca. "><date-part name="year"/></date></if>
      <else-if variable="issued"><date variable="issued"><date-part name="year"/></date></else-if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>`,
  reference: `<layout suffix=".">
    <group delimiter=". ">
      <group delimiter=", ">
        <group delimiter=" ">
          <text macro="author"/><text macro="year" prefix="(" suffix=")"/><text variable="title" quotes="true"/>
        </group>
        <text variable="container-title" font-style="italic"/>
        <group>
          <date variable="issued"><date-part name="day" suffix=" "/><date-part name="month"/></date>
          <text macro="locator"/>
        </group>
      </group>
      <choose><if type="article-newspaper"><text variable="archive"/></if></choose>
      <text variable="URL" prefix="Available at: "/>
    </group>
  </layout>`,
});
