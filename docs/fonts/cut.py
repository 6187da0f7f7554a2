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
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.varLib.instancer import instantiateVariableFont

DISPLAY, TEXT = "bricolage-grotesque", "atkinson-hyperlegible-next"

# Name of the file, family, weight.
FACES = (
    (DISPLAY, DISPLAY, 640),
    (TEXT, TEXT, 400),
    (f"{TEXT}-strong", TEXT, 680),
)

# Signs of programs, which ASCII holds and no page does.
PROGRAMS = [*map(ord, "#$[\\]^_`{|}~")]

# What a page in French is made of, in the file that it fetches.
FRENCH = [
    *(code for code in range(0x20, 0x7F) if code not in PROGRAMS),
    *map(ord, "ÀÂÇÉÈÊËÎÏÔÙÛÜŒàâçéèêëîïôùûüœ«»·°²³×\u00a0\u2009–—’“”…€"),
]

# Its neighbours (Latin-1, other typographic marks), these signs and arrows, in a file fetched by those
# pages alone that hold one. `fonts.css` gives the same list.
NEIGHBOURS = [
    *PROGRAMS,
    *(code for code in range(0xA1, 0x100) if code not in FRENCH),
    *(0x2018, 0x201A, 0x201E, 0x2022, 0x2032, 0x2033, 0x2039, 0x203A, 0x2122, 0x2191, 0x2193, 0x2212),
]

# Text takes them from the display family: no slashed zero in a date.
DIGITS = [*range(0x30, 0x3A)]

# The thin no-break space of French, which neither family has, and its width in thousandths of an em.
THIN_SPACE, THIN_WIDTH = 0x202F, 160

# Units per em, for 1000: a rounded point moves by a thousandth of the size at most, a tenth of a pixel
# in the largest title, a third in the largest number.
UNITS = 500

# Kerning in units: steps too small to be seen, so that more letters share a row; and of letters, digits
# and the marks that touch them.
STEP = 6
MARKS = "’“”«».,:;-–—()/"


def source(folder: Path, family: str, characters: list[int], weight: int) -> TTFont:
    path = folder / family / "files" / f"{family}-latin-wght-normal.woff2"
    # The time of the source is kept: the same sources give the same files.
    font = TTFont(path, recalcTimestamp=False)
    options = Options()
    options.layout_features = ["kern"]
    # Copyright and licence; the other names tell of another weight.
    options.name_IDs = [0, 13, 14]
    # Of variable fonts alone.
    options.drop_tables += ["STAT"]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font = instantiateVariableFont(font, {"wght": weight})
    scale_upem(font, UNITS)
    return font


def subtables(font: TTFont):
    for lookup in font["GPOS"].table.LookupList.Lookup:
        yield [getattr(each, "ExtSubTable", each) for each in lookup.SubTable]


def kerning(font: TTFont) -> dict[tuple[str, str], int]:
    """Of each pair of glyphs."""
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
    """Puts a table of classes in the place of those of the font."""
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
    font["hmtx"].metrics[name] = (THIN_WIDTH * UNITS // 1000, 0)
    for table in font["cmap"].tables:
        table.cmap[THIN_SPACE] = name


def take_digits(font: TTFont, other: TTFont, pairs: dict[tuple[str, str], int]) -> dict[tuple[str, str], int]:
    """Puts the digits of another font in the place of its own; gives the kerning of all."""
    names, others = font.getBestCmap(), other.getBestCmap()
    own = {others[code]: names[code] for code in DIGITS}
    for theirs, name in own.items():
        font["glyf"].glyphs[name] = other["glyf"][theirs]
        font["hmtx"].metrics[name] = other["hmtx"][theirs]
    kept = {pair: value for pair, value in pairs.items() if not {*pair} & {*own.values()}}
    return kept | {(own[a], own[b]): value for (a, b), value in kerning(other).items() if {a, b} <= {*own}}


def cut(folder: Path, family: str, characters: list[int], weight: int) -> TTFont:
    font = source(folder, family, characters, weight)
    pairs = kerning(font)
    if characters is FRENCH:
        if family == TEXT:
            pairs = take_digits(font, source(folder, DISPLAY, DIGITS, weight), pairs)
        add_thin_space(font)
    kern(font, pairs)
    font.flavor = "woff2"
    return font


def main() -> None:
    sources, target = map(Path, sys.argv[1:3])
    for name, family, weight in FACES:
        for suffix, characters in (("", FRENCH), ("-neighbours", NEIGHBOURS)):
            path = target / f"{name}{suffix}.woff2"
            cut(sources, family, characters, weight).save(path)
            print(f"{path} : {path.stat().st_size} octets")


main()
