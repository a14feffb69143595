export interface PictureType {
  mimeType: string;
  extension: 'jpg' | 'png' | 'webp' | 'gif';
}

/**
 * What the bytes themselves say they are; names and headers from outside are not asked. Only these four reach the
 * decoder: SVG can hold scripts, and the decoders of rarer formats are where the holes are.
 */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const ascii = (start: number, end: number) => Buffer.from(bytes.subarray(start, end)).toString('latin1');
  if (ascii(0, 3) === '\xff\xd8\xff') return { mimeType: 'image/jpeg', extension: 'jpg' };
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return { mimeType: 'image/png', extension: 'png' };
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return { mimeType: 'image/webp', extension: 'webp' };
  if (/^GIF8[79]a/.test(ascii(0, 6))) return { mimeType: 'image/gif', extension: 'gif' };
  return null;
}
