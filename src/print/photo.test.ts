import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { previewOf, publishedPhoto, smallerPng } from './photo.ts';

/** A photograph as a telephone takes it: lying on its side, with place, owner, time and a remark. */
async function photoFromTelephone(width: number, height: number): Promise<Uint8Array> {
  const red = { r: 200, g: 30, b: 40 };
  return sharp({ create: { width, height, channels: 3, background: red } })
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Nama Pemotret', Model: 'Telepon-9', ImageDescription: 'catatan-rahasia' },
      IFD2: { DateTimeOriginal: '2026:02:03 10:11:12' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '7/1 9/1 123/10',
        GPSLongitudeRef: 'E',
        GPSLongitude: '111/1 53/1 456/10',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>jejak-xmp</rdf:RDF></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

const TRACES = [
  'Exif',
  'GPS',
  'Nama Pemotret',
  'Telepon-9',
  'catatan-rahasia',
  '2026:02:03',
  'jejak-xmp',
  'adobe',
];

describe('a published photograph', () => {
  test('keeps nothing of what a camera writes beside the picture, and stands upright', async () => {
    const filed = await photoFromTelephone(1600, 1200);
    const before = await sharp(filed).metadata();
    expect(before.exif?.toString('latin1')).toContain('Nama Pemotret');
    expect(before.orientation).toBe(6);
    const published = await publishedPhoto(filed);
    const text = Buffer.from(published).toString('latin1');
    for (const trace of TRACES) expect(text).not.toContain(trace);
    const { exif, xmp, iptc, icc, comments, orientation, format, width, height } =
      await sharp(published).metadata();
    expect([exif, xmp, iptc, icc, comments, orientation]).toEqual(Array.from({ length: 6 }, () => undefined));
    expect([format, width, height]).toEqual(['jpeg', 960, 1280]);
    // Segments of a JPEG: besides the JFIF head no other of an application, and no comment.
    expect(segmentsOf(published).filter((kind) => kind > 0xe0 && kind <= 0xef)).toEqual([]);
    expect(segmentsOf(published)).not.toContain(0xfe);
  });

  test('is no larger than it was, and the same bytes each time', async () => {
    const small = await photoFromTelephone(90, 120);
    const published = await publishedPhoto(small);
    expect((await sharp(published).metadata()).width).toBe(120);
    expect(Buffer.compare(published, await publishedPhoto(small))).toBe(0);
  });

  test('of a file that is no picture is an empty one', async () => {
    const broken = await publishedPhoto(new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 1, 2, 3]));
    expect((await sharp(broken).metadata()).format).toBe('jpeg');
  });
});

/** Kinds of the segments in front of the picture. */
function segmentsOf(jpeg: Uint8Array): readonly number[] {
  const kinds: number[] = [];
  for (let at = 2; at < jpeg.length && jpeg[at + 1] !== 0xda;) {
    kinds.push(jpeg[at + 1] ?? 0);
    at += 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0);
  }
  return kinds;
}

/** Pixels of a drawing with few colours, or with all of them. */
const drawing = (isColourful: boolean) =>
  sharp(
    Buffer.from(
      Array.from({ length: 64 * 64 * 3 }, (_, at) => (isColourful ? (at * 7919) % 256 : (at % 5) * 50)),
    ),
    { raw: { width: 64, height: 64, channels: 3 } },
  )
    .png({ compressionLevel: 0 })
    .toBuffer();
const pixels = (picture: Uint8Array) => sharp(picture).removeAlpha().raw().toBuffer();

describe('a smaller file of the same picture', () => {
  test('has the pixels of the drawing, as preview and as card', async () => {
    const png = await drawing(false);
    for (const smaller of [await previewOf(png), await smallerPng(png)]) {
      expect(smaller.byteLength).toBeLessThan(png.byteLength / 4);
      expect(await pixels(smaller)).toEqual(await pixels(png));
    }
  });

  test('keeps its colours where they are too many for a table', async () => {
    const png = await drawing(true);
    expect(await pixels(await smallerPng(png))).toEqual(await pixels(png));
  });
});
