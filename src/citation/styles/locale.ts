const months = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'Mar.'],
  ['April', 'Apr.'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const;

const monthTerms = months.map(([long, short], index) => {
  const name = `month-${String(index + 1).padStart(2, '0')}`;
  return `<term name="${name}">${long}</term><term name="${name}" form="short">${short}</term>`;
});

/** The name of a month from 1 to 12, in full or as it is cut short. */
export function monthName(month: number, form: 'long' | 'short'): string {
  return months[month - 1]![form === 'long' ? 0 : 1];
}

/** The English words and marks that the archive's citation styles use, as a CSL locale. */
export const locale = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="true"/>
  <date form="text">
    <date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/>
  </date>
  <terms>
    <term name="and">and</term>
    <term name="et-al">et al.</term>
    <term name="no date">n.d.</term>
    <term name="no date" form="short">n.d.</term>
    <term name="circa">ca.</term>
    <term name="circa" form="short">ca.</term>
    <term name="open-quote">“</term>
    <term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term>
    <term name="close-inner-quote">’</term>
    <term name="page-range-delimiter">–</term>
    <term name="ordinal">th</term>
    ${monthTerms.join('')}
  </terms>
</locale>`;
