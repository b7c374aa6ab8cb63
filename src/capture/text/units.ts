/** A text with its code units in a list, where each is had several times sooner than from a string. */
export interface Units {
  text: string;
  /** As many units as the text is long; what lies behind them is of no meaning. */
  units: Uint16Array<ArrayBuffer>;
}

const FEWEST = 2048;
// A list of units has the higher byte first on some machines.
const SWAPPED = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** Makes a list for the units of one text after another: it holds those of the last one that it was asked for. */
export function unitList(): (text: string) => Units {
  const list = { text: '', units: new Uint16Array(FEWEST) };
  let bytes = Buffer.from(list.units.buffer);
  return (text) => {
    if (text.length > list.units.length) {
      list.units = new Uint16Array(text.length);
      bytes = Buffer.from(list.units.buffer);
    }
    const written = bytes.write(text, 'utf16le');
    if (SWAPPED) bytes.subarray(0, written).swap16();
    list.text = text;
    return list;
  };
}

/** The text of the first units of a list, which are then of no meaning. */
export function textOfUnits({ buffer }: Uint16Array<ArrayBuffer>, length: number): string {
  const bytes = Buffer.from(buffer, 0, length * 2);
  return (SWAPPED ? bytes.swap16() : bytes).toString('utf16le');
}
