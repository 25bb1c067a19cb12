/** A kecamatan or village as a shape on the map of the regency. */
export interface RegionShape {
  /** Code as in the region list: `35.22.14` or `35.22.14.2005`. */
  readonly code: string;
  /** Rings of points in units of the map, from its upper left corner. */
  readonly rings: readonly (readonly (readonly [x: number, y: number])[])[];
}

/** The map of a regency, 640 units wide; north is up. */
export interface RegionMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly RegionShape[];
}
