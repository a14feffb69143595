import sharp, { type OutputInfo } from 'sharp';
import { DomainError } from '@/lib/errors';
import { PICTURE_LIMITS, VARIANT_WIDTHS } from './limits';
import { type PictureType, pictureType } from './picture-type';

export interface RenderedVariant {
  format: 'webp' | 'jpeg';
  width: number;
  height: number;
  bytes: Buffer;
}

export interface RenderedPicture {
  type: PictureType;
  width: number;
  height: number;
  placeholder: string;
  variants: RenderedVariant[];
}

const MEGABYTE = 1024 * 1024;

/**
 * Decodes a picture from outside and draws it anew in our widths, never enlarged. Nothing of the file itself gets into
 * the variants: no EXIF, no place, no trailing bytes. Refuses with a sentence for whoever sent it.
 */
export async function renderPicture(bytes: Uint8Array): Promise<RenderedPicture> {
  if (bytes.byteLength > PICTURE_LIMITS.bytes) {
    throw new DomainError(
      'too_large',
      `Ảnh nặng quá ${PICTURE_LIMITS.bytes / MEGABYTE} MB. Hãy giảm dung lượng rồi thử lại.`,
    );
  }
  const type = pictureType(bytes);
  if (!type) throw new DomainError('invalid', 'Tệp này không phải ảnh JPEG, PNG, WebP hoặc GIF.');

  const { width, height } = await readable(() => uprightSize(bytes));
  if (width * height > PICTURE_LIMITS.pixels || Math.max(width, height) > PICTURE_LIMITS.side) {
    throw new DomainError(
      'too_large',
      `Ảnh ${width} × ${height} điểm ảnh là quá lớn: tối đa 50 triệu điểm ảnh và mỗi cạnh 12.000. Hãy thu nhỏ rồi thử lại.`,
    );
  }
  const largest = Math.min(width, VARIANT_WIDTHS[VARIANT_WIDTHS.length - 1] ?? width);
  // Decoded once; the smaller widths are drawn from these pixels.
  const whole = await readable(() =>
    open(bytes)
      .resize({ width: largest })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
  const variants: RenderedVariant[] = [];
  let smallest = whole;
  for (const step of [...VARIANT_WIDTHS.filter((one) => one < largest), largest]) {
    const pixels =
      step === largest
        ? whole
        : await fromPixels(whole).resize({ width: step }).raw().toBuffer({ resolveWithObject: true });
    if (variants.length === 0) smallest = pixels;
    const size = { width: pixels.info.width, height: pixels.info.height };
    // Few browsers still ask for JPEG: mozjpeg would save them an eighth for three times the work.
    variants.push(
      { format: 'webp', ...size, bytes: await fromPixels(pixels).webp({ quality: 80 }).toBuffer() },
      { format: 'jpeg', ...size, bytes: await fromPixels(pixels).jpeg({ quality: 80, progressive: true }).toBuffer() },
    );
  }
  const { dominant } = await fromPixels(smallest).stats();
  return { type, width, height, placeholder: hexColour(dominant), variants };
}

/** A picture from outside: limited in size, in patience and in time, turned the way it was taken, first frame only. */
function open(bytes: Uint8Array) {
  return sharp(bytes, {
    limitInputPixels: PICTURE_LIMITS.pixels,
    // Not 'warning': some telephones write harmless oddities that warn. A truncated file is an error either way.
    failOn: 'error',
    autoOrient: true,
    sequentialRead: true,
  }).timeout({ seconds: PICTURE_LIMITS.seconds });
}

function fromPixels({ data, info }: { data: Buffer; info: OutputInfo }) {
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

/** Reads the header only, so it needs no limit of its own and can tell a huge picture's size. */
async function uprightSize(bytes: Uint8Array) {
  const { autoOrient } = await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata();
  return autoOrient;
}

async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new DomainError('invalid', 'Không đọc được ảnh: tệp bị hỏng hoặc thiếu. Hãy chọn tệp khác.');
  }
}

function hexColour({ r, g, b }: { r: number; g: number; b: number }): string {
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
