/** A date of CSL-JSON, as exact as it is known; `circa` marks one that is about right or uncertain. */
export interface CslDate {
  'date-parts': [number[]];
  circa?: true;
}

/** An EDTF date of the archive for CSL-JSON: year, or year and month, or all three. */
export function issued(edtf: string): CslDate {
  return { 'date-parts': [dateParts(edtf)], ...(isInexact(edtf) && { circa: true }) };
}

// The numbers of an EDTF date of the archive, from the year on, as many as are known.
function dateParts(edtf: string): number[] {
  return exactPart(edtf).split('-').map(Number);
}

/** Whether an EDTF date says that it is about right or uncertain. */
export function isInexact(edtf: string): boolean {
  return exactPart(edtf) !== edtf;
}

function exactPart(edtf: string): string {
  return edtf.replace(/[?~%]$/, '');
}
