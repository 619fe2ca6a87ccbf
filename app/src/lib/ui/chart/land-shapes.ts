import type { LandCode } from '@schutznetz/plans/records';
import { geoMercator, geoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import raw from './laender.topo.json' with { type: 'json' };

/** A Land as it is drawn. */
export interface LandShape {
	readonly land: LandCode;
	readonly path: string;
	/** Where its letters stand. */
	readonly x: number;
	readonly y: number;
}

/** Width and height of the drawing. */
export const mapSize = { width: 320, height: 420 } as const;

// The file holds what the type says; JSON alone cannot say it.
const topology = raw as unknown as Topology<{ laender: GeometryCollection }>;
const laender = feature(topology, topology.objects.laender);
const path = geoPath(
	geoMercator().fitExtent(
		[
			[6, 6],
			[mapSize.width - 6, mapSize.height - 6],
		],
		laender,
	),
).digits(1);

/** The sixteen Länder, drawn once when the module is read. */
export const landShapes: readonly LandShape[] = laender.features.map((land: Feature<Geometry>) => {
	const [x, y] = path.centroid(land);
	return { land: land.id as LandCode, path: path(land) ?? '', ...placeOf(land.id as LandCode, x, y) };
});

/** Letters of the ring around Berlin and of the coast would stand on another Land. */
function placeOf(land: LandCode, x: number, y: number): { readonly x: number; readonly y: number } {
	const shift: Readonly<Partial<Record<LandCode, readonly [number, number]>>> = {
		BB: [16, 22],
		NI: [10, 8],
		HB: [-2, -2],
	};
	const [right, down] = shift[land] ?? [0, 0];
	return { x: x + right, y: y + down };
}
