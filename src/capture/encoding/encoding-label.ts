/** The WHATWG name in lower case of an encoding that goes by many labels: windows-1252 for latin1. Null for an unknown label. */
export function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
