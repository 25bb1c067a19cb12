import type { ReferenceBook, SiteSettings } from '../model/reference.ts';
import type { RegionMap } from '../model/region-map.ts';
import type { RawFile } from './text.ts';

/** A map, or none, and what the operator has to know of its file: each a sentence, nothing stops. */
export interface MapReading {
  readonly map: RegionMap | null;
  readonly remarks: readonly string[];
}

/** What of the reference book a map needs. */
type MapBook = Pick<ReferenceBook, 'regions'> & { readonly settings: Pick<SiteSettings, 'regencyCode'> };

const WIDTH = 640;
/** More shapes than villages of the largest regencies: the file is of something else. */
const MOST_SHAPES = 2_000;
const NAMED = 5;

type Point = readonly [number, number];
interface Area {
  readonly code: string;
  readonly rings: readonly (readonly Point[])[];
}

/**
 * Reads `data/peta.geojson`: features of type Polygon or MultiPolygon whose property `kode` is the code of a kecamatan
 * or village of the regency's list, with or without dots.
 */
export function regionMapFrom(file: RawFile | undefined, book: MapBook): MapReading {
  if (file === undefined) return { map: null, remarks: [] };
  const without = (reason: string): MapReading => ({
    map: null,
    remarks: [`Berkas ${file.file} ${reason} Peta tidak ditampilkan.`],
  });
  if (file.content === null) return without('terlalu besar.');
  let features: readonly unknown[];
  try {
    features = listOf(
      fieldOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file.content)), 'features'),
    );
  } catch {
    return without('tidak terbaca sebagai GeoJSON.');
  }
  if (features.length > MOST_SHAPES) return without(`memuat ${features.length} bentuk, terlalu banyak.`);
  const areas = features.flatMap(areaOf);
  const own = [...book.regions.values()].filter(({ code }) =>
    code.startsWith(`${book.settings.regencyCode}.`),
  );
  const known = new Set(own.flatMap((region) => [region.code, region.districtCode]));
  const listed = areas.filter((area) => known.has(area.code));
  const strange = areas.filter((area) => !known.has(area.code)).map((area) => area.code || 'kosong');
  const remarks = [
    ...(areas.length < features.length
      ? [`${features.length - areas.length} bentuk di ${file.file} tidak terbaca, jadi tidak digambar.`]
      : []),
    ...(strange.length > 0 ? [strangeRemark(strange, file.file)] : []),
  ];
  if (listed.length === 0)
    return { map: null, remarks: [...remarks, ...without('tidak memuat wilayah yang dikenal.').remarks] };
  return { map: drawn(listed), remarks };
}

function strangeRemark(codes: readonly string[], file: string): string {
  const more = codes.length > NAMED ? ` dan ${codes.length - NAMED} lainnya` : '';
  return `Kode ${codes.slice(0, NAMED).join(', ')}${more} di ${file} tidak ada di daftar wilayah.`;
}

/** Longitude and latitude to units of the map; at this size the earth is flat enough. */
function drawn(areas: readonly Area[]): RegionMap {
  const points = areas.flatMap(({ rings }) => rings.flat());
  const range = (index: 0 | 1): Point =>
    points.reduce<Point>(
      ([low, high], point) => [Math.min(low, point[index]), Math.max(high, point[index])],
      [Infinity, -Infinity],
    );
  const [west, east] = range(0);
  const [south, north] = range(1);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / Math.max((east - west) * shrink, 1e-9);
  const place = ([longitude, latitude]: Point): Point => [
    Math.round((longitude - west) * shrink * scale),
    Math.round((north - latitude) * scale),
  ];
  return {
    width: WIDTH,
    height: Math.min(Math.max(Math.round((north - south) * scale), 1), 4 * WIDTH),
    shapes: areas.map(({ code, rings }) => ({
      code,
      rings: rings.map((ring) => withoutRepeats(ring.map(place))).filter((ring) => ring.length > 2),
    })),
  };
}

/** Points that fall on one unit are one. */
function withoutRepeats(ring: readonly Point[]): readonly Point[] {
  return ring.filter((point, index) => {
    const before = ring[index - 1];
    return before === undefined || before[0] !== point[0] || before[1] !== point[1];
  });
}

function areaOf(feature: unknown): readonly Area[] {
  const geometry = fieldOf(feature, 'geometry');
  const type = fieldOf(geometry, 'type');
  const coordinates = listOf(fieldOf(geometry, 'coordinates'));
  const polygons =
    type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates.map(listOf) : [];
  const rings = polygons.flat().map((ring) => listOf(ring).flatMap(pointOf));
  return rings.some((ring) => ring.length > 2) ? [{ code: codeOf(feature), rings }] : [];
}

function codeOf(feature: unknown): string {
  const digits = String(fieldOf(fieldOf(feature, 'properties'), 'kode') ?? '').replace(/\D/g, '');
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter((part) => part !== '')
    .join('.');
}

function pointOf(value: unknown): readonly Point[] {
  const [longitude, latitude] = listOf(value);
  const isPlace =
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 85;
  return isPlace ? [[longitude, latitude]] : [];
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
