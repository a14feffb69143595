/** The one normal form of the project: "ấ" as one code point, however a keyboard, a Mac or a PDF wrote it. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}
