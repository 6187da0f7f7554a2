"""Cuts the site's fonts (src/fonts) from the variable ones of Fontsource 5.3.0.

Run by hand, when a font or the characters change; needs fonttools 4.38 or later and brotli:

    npm install --prefix ../fontsource @fontsource-variable/bricolage-grotesque@5.3.0 \
        @fontsource-variable/atkinson-hyperlegible-next@5.3.0
    python3 docs/fonts/cut.py ../fontsource/node_modules/@fontsource-variable src/fonts

Python because no library of npm rewrites kerning. What is cut, and why: docs/architecture.md, « Fonts ».
"""

import sys
from pathlib import Path

from fontTools.otlLib.builder import buildPairPosClassesSubtable, buildValue
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.varLib.instancer import instantiateVariableFont

DISPLAY, TEXT = "bricolage-grotesque", "atkinson-hyperlegible-next"

# Name of the file, family, weights kept, weight whose kerning serves for all of them.
FACES = (
    (DISPLAY, DISPLAY, (400, 800), 680),
    (TEXT, TEXT, 400, 400),
    (f"{TEXT}-strong", TEXT, 680, 680),
)

# What a page in French is made of, in the file that it fetches.
FRENCH = [
    *range(0x20, 0x7F),
    *map(ord, "ÀÂÇÉÈÊËÎÏÔÙÛÜŒàâçéèêëîïôùûüœ«»·°²³×\u00a0\u2009–—’“”…€"),
]

# Of its neighbours (Latin-1, other typographic marks) and arrows, in a file fetched by those pages
# alone that hold one. `fonts.css` gives the same list.
NEIGHBOURS = [
    *(code for code in range(0xA1, 0x100) if code not in FRENCH),
    *(0x2018, 0x201A, 0x201E, 0x2022, 0x2032, 0x2033, 0x2039, 0x203A, 0x2122, 0x2191, 0x2193, 0x2212),
]

# The thin no-break space of French, which neither family has, and its width in thousandths of an em.
THIN_SPACE, THIN_WIDTH = 0x202F, 160

# Kerning in units of the font, thousandths of an em in both: steps too small to be seen, so that more
# letters share a row; and of letters, digits and the marks that touch them, not of figures in columns.
STEP = 8
MARKS = "’“”«».,:;-–—()/"


def source(folder: Path, family: str, characters: list[int]) -> TTFont:
    path = folder / family / "files" / f"{family}-latin-wght-normal.woff2"
    # The time of the source is kept: the same sources give the same files.
    font = TTFont(path, recalcTimestamp=False)
    # It would not know of the thin space; the widths are in the outlines too.
    del font["HVAR"]
    options = Options()
    options.layout_features = ["kern", "locl", "tnum", "pnum"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    return font


def subtables(font: TTFont):
    for lookup in font["GPOS"].table.LookupList.Lookup:
        yield [getattr(each, "ExtSubTable", each) for each in lookup.SubTable]


def kerning(font: TTFont) -> dict[tuple[str, str], int]:
    """Of each pair of glyphs, from the tables of a font of one weight."""
    glyphs, total = font.getGlyphOrder(), {}
    kerned = {name for code, name in font.getBestCmap().items() if chr(code).isalnum() or chr(code) in MARKS}
    for lookup in subtables(font):
        found = {}
        for table in lookup:
            for rank, first in enumerate(table.Coverage.glyphs):
                if table.Format == 1:
                    for record in table.PairSet[rank].PairValueRecord:
                        found.setdefault((first, record.SecondGlyph), record.Value1)
                    continue
                row = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)].Class2Record
                for second in glyphs:
                    value = row[table.ClassDef2.classDefs.get(second, 0)].Value1
                    found.setdefault((first, second), value)
        for pair, value in found.items():
            if kerned.issuperset(pair):
                total[pair] = total.get(pair, 0) + (getattr(value, "XAdvance", 0) or 0)
    return total


def grouped(vectors: dict[str, tuple[int, ...]]) -> dict[tuple[int, ...], tuple[str, ...]]:
    """Glyphs that kern alike, by how they kern."""
    groups: dict[tuple[int, ...], list[str]] = {}
    for glyph, vector in vectors.items():
        if any(vector):
            groups.setdefault(vector, []).append(glyph)
    return {vector: tuple(glyphs) for vector, glyphs in groups.items()}


def kern(font: TTFont, values: dict[tuple[str, str], int]) -> None:
    """Puts a table of classes in the place of those of the font, and of their changes with weight."""
    glyphs = font.getGlyphOrder()
    rounded = {pair: round(value / STEP) * STEP for pair, value in values.items()}
    rows = grouped({a: tuple(rounded.get((a, b), 0) for b in glyphs) for a in glyphs})
    columns = grouped({b: tuple(row[rank] for row in rows) for rank, b in enumerate(glyphs)})
    pairs = {
        (first, second): (buildValue({"XAdvance": value}), None)
        for column, second in columns.items()
        for first, value in zip(rows.values(), column)
        if value
    }
    table = font["GPOS"].table
    lookup = table.LookupList.Lookup[0]
    lookup.LookupType, lookup.LookupFlag = 2, 0
    lookup.SubTable = [buildPairPosClassesSubtable(pairs, font.getReverseGlyphMap())]
    table.LookupList.Lookup = [lookup]
    for record in table.FeatureList.FeatureRecord:
        record.Feature.LookupListIndex = [0]


def add_thin_space(font: TTFont) -> None:
    name = "uni202F"
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"].glyphs[name] = Glyph()
    font["hmtx"].metrics[name] = (THIN_WIDTH * font["head"].unitsPerEm // 1000, 0)
    if "gvar" in font:
        font["gvar"].variations[name] = []
    for table in font["cmap"].tables:
        table.cmap[THIN_SPACE] = name


def cut(folder: Path, family: str, characters: list[int], weights, kerning_weight: int) -> TTFont:
    one_weight = instantiateVariableFont(source(folder, family, characters), {"wght": kerning_weight})
    font = instantiateVariableFont(source(folder, family, characters), {"wght": weights})
    kern(font, kerning(one_weight))
    if characters is FRENCH:
        add_thin_space(font)
    font.flavor = "woff2"
    return font


def main() -> None:
    sources, target = map(Path, sys.argv[1:3])
    for name, family, weights, kerning_weight in FACES:
        for suffix, characters in (("", FRENCH), ("-neighbours", NEIGHBOURS)):
            path = target / f"{name}{suffix}.woff2"
            cut(sources, family, characters, weights, kerning_weight).save(path)
            print(f"{path} : {path.stat().st_size} octets")


main()
