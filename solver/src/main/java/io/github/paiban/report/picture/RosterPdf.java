package io.github.paiban.report.picture;

import io.github.paiban.report.RosterDocument;
import io.github.paiban.report.RosterView;
import io.github.paiban.report.picture.Drawing.Stretch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The roster for the wall: A3 landscape, as many pages as the team needs, the days named on each. */
public final class RosterPdf implements RosterDocument {
    /** A3 landscape, in points. */
    private static final PDRectangle PAGE =
            new PDRectangle(/* width= */ PDRectangle.A3.getHeight(), /* height= */ PDRectangle.A3.getWidth());

    private static final double EDGE = 20;

    /** A small team has higher rows, for there is room on the wall. */
    private static final double TALL_ROW = 46;

    @Override
    public void write(RosterView view, OutputStream out) throws IOException {
        try (RosterFont font = RosterFont.load();
                PDDocument document = new PDDocument()) {
            Drawing sheet = DrawingReader.read(view);
            document.setDocumentId((long) sheet.hashCode());
            document.getDocumentInformation().setTitle(sheet.title());
            document.getDocumentInformation().setProducer("Paiban");
            PDFont embedded = PDType0Font.load(document, font.font(), true);
            new Pages(sheet, font, document, embedded).draw();
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            document.save(whole);
            whole.writeTo(out);
        }
    }

    private static final class Pages {
        private final Drawing sheet;
        private final RosterFont font;
        private final PDDocument document;
        private final PDFont embedded;
        private final List<Stretch> days;
        private final double width;
        private final double scale;

        Pages(Drawing sheet, RosterFont font, PDDocument document, PDFont embedded) {
            this.sheet = sheet;
            this.font = font;
            this.document = document;
            this.embedded = embedded;
            this.days = Stretch.even(sheet.days().size(), SheetLayout.MOST_DAYS);
            int widest = days.stream().mapToInt(Stretch::size).max().orElse(1);
            this.width = SheetLayout.of(sheet, font, SheetLayout.TALL_ROW).width(sheet, widest);
            this.scale = Math.min(1, (PAGE.getWidth() - 2 * EDGE) / width);
        }

        void draw() throws IOException {
            double room = (PAGE.getHeight() - 2 * EDGE) / scale
                    - SheetLayout.TITLE
                    - SheetLayout.HEAD
                    - SheetLayout.sumsHeight(sheet)
                    - SheetPainter.keysHeight(sheet.keys(), font, width);
            int most = Math.max(1, (int) (room / SheetLayout.LOW_ROW));
            List<Stretch> parts = Stretch.even(sheet.rows().size(), most);
            int largest = parts.stream().mapToInt(Stretch::size).max().orElse(1);
            SheetLayout layout = SheetLayout.of(sheet, font, Math.min(TALL_ROW, room / largest));
            int pages = days.size() * parts.size();
            for (Stretch some : days) {
                for (Stretch rows : parts) {
                    int number = document.getNumberOfPages() + 1;
                    draw(layout, some, rows, pages == 1 ? "" : number + " / " + pages);
                }
            }
        }

        private void draw(SheetLayout layout, Stretch some, Stretch rows, String number) throws IOException {
            PDPage page = new PDPage(PAGE);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                double left = (PAGE.getWidth() - width * scale) / 2;
                Canvas canvas = new PdfCanvas(content, embedded, left, PAGE.getHeight() - EDGE, scale);
                SheetPainter painter = new SheetPainter(sheet, layout, new Pen(canvas, font));
                painter.title(width, number);
                double y = painter.table(SheetLayout.TITLE, some, rows);
                boolean isLast = rows.to() == sheet.rows().size();
                y = isLast ? painter.sums(y, some) : y;
                painter.keys(y, width);
            }
        }
    }
}
