"""Makes roster-sans.ttf of NotoSansSC-Regular.ttf: python3 make_font.py SOURCE Unihan_OtherMappings-or-like.txt(.bz2) TARGET"""
import bz2, sys
from fontTools import subset
src, unihan, target = sys.argv[1:]
want=set(range(0x20,0x7f))|set(range(0xa0,0x180))|set(range(0x2010,0x2050))|set(range(0x2150,0x2190))|set(range(0x2190,0x219a))|set(range(0x2460,0x2474))|set(range(0x25a0,0x2610))|set(range(0x3000,0x3030))|set(range(0xff01,0xff5f))
want|={0x20ac,0x2103,0x2116,0x2264,0x2265,0x2260,0x221e,0x2212,0x2713,0x2717,0xfffd,0xffe5}
for cp in range(0x80,0x10000):
    try: chr(cp).encode("gb2312"); want.add(cp)
    except UnicodeError: pass
n=len(want)
with bz2.open(unihan,"rt",encoding="utf-8") as f:
    for line in f:
        p=line.split("\t")
        if len(p)>2 and p[1]=="kTGH": want.add(int(p[0][2:],16))
o=subset.Options(); o.layout_features=[]; o.hinting=False; o.notdef_outline=True; o.glyph_names=False
o.name_IDs=[0,1,2,3,4,5,6,13,14]; o.drop_tables+=['GSUB','GPOS','GDEF','vhea','vmtx','VORG','BASE','STAT','DSIG','gasp','meta']
font=subset.load_font(src,o); have=set(font.getBestCmap()); s=subset.Subsetter(o); s.populate(unicodes=want); s.subset(font); subset.save_font(font,target,o)
print(len(want&have),"characters of",len(want),"missing:"," ".join(hex(c) for c in sorted(want-have))[:300])
