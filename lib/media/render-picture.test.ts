import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { DomainError } from '@/lib/errors';
import { renderPicture } from './render-picture';

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8a3b2c' } });

/** Noise does not compress, so that cutting the file in half really cuts the picture. */
const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#000000', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  });

async function refusal(bytes: Uint8Array) {
  const error = await renderPicture(bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof DomainError)) throw new Error(`Not refused: ${String(error)}`);
  return { code: error.code, message: error.message };
}

test('a large picture comes in every width and both formats, a small one is not enlarged', async () => {
  const large = await renderPicture(await blank(2400, 1600).jpeg().toBuffer());
  expect(large.variants.map(({ format, width, height }) => `${format} ${width}x${height}`)).toEqual([
    'webp 320x213',
    'jpeg 320x213',
    'webp 640x427',
    'jpeg 640x427',
    'webp 1024x683',
    'jpeg 1024x683',
    'webp 1600x1067',
    'jpeg 1600x1067',
  ]);
  const small = await renderPicture(await blank(500, 300).png().toBuffer());
  expect(small.variants.map(({ format, width }) => `${format} ${width}`)).toEqual([
    'webp 320',
    'jpeg 320',
    'webp 500',
    'jpeg 500',
  ]);
  const tiny = await renderPicture(await blank(1, 1).png().toBuffer());
  expect(tiny.variants.map(({ width, height }) => [width, height])).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('every variant is what its row says', async () => {
  const { variants } = await renderPicture(await noise(700, 500).webp().toBuffer());
  for (const variant of variants) {
    const { format, width, height } = await sharp(variant.bytes).metadata();
    expect({ format, width, height }).toEqual({
      format: variant.format,
      width: variant.width,
      height: variant.height,
    });
  }
});

test('the placeholder is the colour that fills the picture', async () => {
  const { placeholder } = await renderPicture(await blank(400, 300).png().toBuffer());
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    Number.parseInt(placeholder.slice(start, start + 2), 16),
  );
  expect(placeholder).toMatch(/^#[0-9a-f]{6}$/);
  expect(Math.abs(red - 0x8a) + Math.abs(green - 0x3b) + Math.abs(blue - 0x2c)).toBeLessThan(36);
});

test('what is transparent becomes white', async () => {
  const glass = sharp({ create: { width: 64, height: 64, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
  const { variants } = await renderPicture(await glass.png().toBuffer());
  for (const { bytes } of variants) expect((await sharp(bytes).stats()).channels[0]?.min).toBeGreaterThan(250);
});

test('the place and the camera do not get out, and the picture stands upright', async () => {
  const photo = await blank(900, 600)
    .withExif({
      IFD0: { Make: 'TelephoneMaker' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 4/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '108/1 12/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(photo.includes('TelephoneMaker') && photo.includes('Exif')).toBe(true);
  const { width, height, variants } = await renderPicture(photo);
  expect([width, height]).toEqual([600, 900]);
  for (const { bytes } of variants) {
    const metadata = await sharp(bytes).metadata();
    expect(metadata).not.toHaveProperty('exif');
    expect(metadata).not.toHaveProperty('orientation');
    expect(metadata.width).toBeLessThan(metadata.height);
    expect(bytes.includes('TelephoneMaker')).toBe(false);
  }
});

test('bytes hidden behind the picture do not get out', async () => {
  const polyglot = Buffer.concat([await blank(50, 50).png().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
  const { variants } = await renderPicture(polyglot);
  for (const { bytes } of variants) expect(bytes.includes('<script>')).toBe(false);
});

let jpeg: Buffer;
beforeAll(async () => {
  jpeg = await noise(900, 600).jpeg().toBuffer();
});

test('a file that breaks off is refused with a sentence', async () => {
  const cut = { code: 'invalid', message: 'Không đọc được ảnh: tệp bị hỏng hoặc thiếu. Hãy chọn tệp khác.' };
  expect(await refusal(jpeg.subarray(0, jpeg.length / 2))).toEqual(cut);
  expect(await refusal(jpeg.subarray(0, 20))).toEqual(cut);
});

test('a small file that unpacks to too many pixels is refused before it is unpacked', async () => {
  const bomb = await blank(9000, 7000).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await refusal(bomb)).toMatchObject({ code: 'too_large', message: expect.stringContaining('9000 × 7000') });
});

test('a side that is too long is refused', async () => {
  expect(await refusal(await blank(12_001, 4).png().toBuffer())).toMatchObject({ code: 'too_large' });
});

test('a file that is too heavy is refused unread', async () => {
  expect(await refusal(Buffer.concat([jpeg, Buffer.alloc(15 * 1024 * 1024)]))).toEqual({
    code: 'too_large',
    message: 'Ảnh nặng quá 15 MB. Hãy giảm dung lượng rồi thử lại.',
  });
});

test.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  ['HTML', '<!doctype html><script>alert(1)</script>'],
  ['PDF', '%PDF-1.7'],
  ['nothing', ''],
])('%s is no picture here', async (_name, text) => {
  expect(await refusal(Buffer.from(text))).toMatchObject({ code: 'invalid' });
});

test('TIFF and AVIF never reach their decoders', async () => {
  expect(await refusal(await blank(9, 9).tiff().toBuffer())).toMatchObject({ code: 'invalid' });
  expect(await refusal(await blank(9, 9).avif().toBuffer())).toMatchObject({ code: 'invalid' });
});
