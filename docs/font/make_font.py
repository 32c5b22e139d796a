"""Cuts the font of pictures and pages out of Noto Sans SC; docs/decisions/0013-pictures.md says of what.

    python3 make_font.py NotoSansSC_400Regular.ttf Unihan_OtherMappings.txt.bz2 NotoSansSC-roster.ttf
"""

import bz2
import sys

from fontTools import subset

# Latin, punctuation, fractions and arrows, numbers in circles, shapes and signs, CJK punctuation, full-width forms.
RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x204F), (0x2150, 0x2199), (0x2460, 0x2473),
    (0x25A0, 0x260F), (0x3000, 0x302F), (0xFF01, 0xFF5E),
]
SINGLE = [0x20AC, 0x2103, 0x2116, 0x2212, 0x221E, 0x2260, 0x2264, 0x2265, 0x2713, 0x2717, 0xFFE5, 0xFFFD]
# Layout tables are of no use to us: each character is drawn by itself.
DROPPED = ["GSUB", "GPOS", "GDEF", "vhea", "vmtx", "VORG", "BASE", "STAT", "DSIG", "gasp", "meta"]


def gb2312():
    for character in range(0x80, 0x10000):
        try:
            chr(character).encode("gb2312")
            yield character
        except UnicodeError:
            pass


def general_standard(unihan):
    with bz2.open(unihan, "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.split("\t")
            if len(parts) > 2 and parts[1] == "kTGH":
                yield int(parts[0][2:], 16)


def main(source, unihan, target):
    wanted = {each for first, last in RANGES for each in range(first, last + 1)}
    wanted |= set(SINGLE) | set(gb2312()) | set(general_standard(unihan))
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, glyph_names=False)
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += DROPPED
    font = subset.load_font(source, options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    subset.save_font(font, target, options)


if __name__ == "__main__":
    main(*sys.argv[1:])
