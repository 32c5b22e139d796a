package io.github.paiban.report.picture;

import io.github.paiban.report.RosterView;
import io.github.paiban.report.picture.Drawing.Stretch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pictures of a roster for a group chat: the grid with its title, totals and legend, no wider than a phone can
 * enlarge. One picture shows up to {@value #MOST_AGENTS} agents, with the days named again every {@value #MOST_ROWS}.
 */
public final class RosterPictures {
    /** The first picture. */
    public static final String FIRST = "roster.png";

    private static final int MOST_AGENTS = 120;
    private static final int MOST_ROWS = 30;
    private static final double GAP = 14;

    private final Drawing sheet;
    private final RosterFont font;
    private final SheetLayout layout;
    private final List<Stretch> days;

    private RosterPictures(Drawing sheet, RosterFont font) {
        this.sheet = sheet;
        this.font = font;
        this.layout = SheetLayout.of(sheet, font, SheetLayout.TALL_ROW);
        this.days = Stretch.even(sheet.days().size(), SheetLayout.MOST_DAYS);
    }

    /**
     * The pictures by file name: {@code roster.png}, {@code roster-2.png} and so on.
     *
     * @throws IOException where the font cannot be read
     */
    public static Map<String, byte[]> files(RosterView view) throws IOException {
        try (RosterFont font = RosterFont.load()) {
            return new RosterPictures(DrawingReader.read(view), font).files();
        }
    }

    /** The name of a picture, from 1. */
    public static String name(int number) {
        return number == 1 ? FIRST : "roster-" + number + ".png";
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Stretch> parts = Stretch.even(sheet.rows().size(), MOST_AGENTS);
        for (Stretch part : parts) {
            int number = files.size() + 1;
            String page = parts.size() == 1 ? "" : number + " / " + parts.size();
            files.put(name(number), png(part, page));
        }
        return files;
    }

    private byte[] png(Stretch rows, String page) throws IOException {
        int widest = days.stream().mapToInt(Stretch::size).max().orElse(1);
        double width = layout.width(sheet, widest);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageCanvas canvas = new ImageCanvas(font, (int) Math.ceil(width), (int) Math.ceil(height(rows, width)))) {
            paint(new SheetPainter(sheet, layout, new Pen(canvas, font)), rows, width, page);
            canvas.writePng(out);
        }
        return out.toByteArray();
    }

    private void paint(SheetPainter painter, Stretch rows, double width, String page) {
        painter.title(width, page);
        double y = SheetLayout.TITLE;
        for (Stretch some : days) {
            for (Stretch block : blocks(rows)) {
                y = painter.table(y, some, block) + GAP;
            }
            y = isLast(rows) ? painter.sums(y - GAP, some) + GAP : y;
        }
        painter.keys(y, width);
    }

    private double height(Stretch rows, double width) {
        double tables = blocks(rows).stream()
                .mapToDouble(block -> layout.tableHeight(block) + GAP)
                .sum();
        double sums = isLast(rows) ? SheetLayout.sumsHeight(sheet) : 0;
        return SheetLayout.TITLE
                + days.size() * (tables + sums)
                + SheetPainter.keysHeight(sheet.keys(), font, width)
                + GAP;
    }

    private static List<Stretch> blocks(Stretch rows) {
        return Stretch.even(rows.size(), MOST_ROWS).stream()
                .map(block -> new Stretch(rows.from() + block.from(), rows.from() + block.to()))
                .toList();
    }

    /** The sums are of all agents, and stand below the last of them. */
    private boolean isLast(Stretch rows) {
        return rows.to() == sheet.rows().size();
    }
}
