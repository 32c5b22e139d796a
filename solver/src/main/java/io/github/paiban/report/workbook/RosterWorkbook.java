package io.github.paiban.report.workbook;

import io.github.paiban.law.LawReport;
import io.github.paiban.report.RosterDocument;
import io.github.paiban.report.RosterView;
import io.github.paiban.report.RunFacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a roster as a workbook (.xlsx). All totals are formulas with their values, so that they follow edits by hand, and
 * show in programs that do not work them out.
 */
public final class RosterWorkbook implements RosterDocument {
    /** Rows kept in memory while a sheet is written. */
    private static final int WINDOW = 500;
    /** As many rows as fit on A4 so that one can read them. */
    private static final int ROWS_ON_A4 = 48;

    private static final double MARGIN_INCHES = 0.35;

    @Override
    public void write(RosterView view, OutputStream out) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = new StoredWorkbook(WINDOW)) {
            new Writing(new Month(view), book).writeAll();
            describe(book, view);
            book.write(raw);
        }
        StableZip.copy(raw.toByteArray(), out);
    }

    /** Who made it and when: from the run, not from the clock, so that the same view gives the same bytes. */
    private static void describe(SXSSFWorkbook book, RosterView view) {
        POIXMLProperties.CoreProperties core =
                book.getXSSFWorkbook().getProperties().getCoreProperties();
        RunFacts facts = view.facts();
        Instant when = facts == null
                ? view.month().period().first().atStartOfDay().toInstant(ZoneOffset.UTC)
                : facts.started();
        core.setCreator("Paiban");
        core.setTitle(view.month().title());
        core.setCreated(Optional.of(Date.from(when)));
        core.setModified(Optional.of(Date.from(when)));
    }

    /** One workbook being written. */
    private static final class Writing {
        private final Month month;
        private final SXSSFWorkbook book;
        private final Styles styles;
        private final Layout layout;
        private final Members members;
        private final Slots slots;
        private final GroupLayout groups;
        private final SlotLayout cover;

        Writing(Month month, SXSSFWorkbook book) {
            this.month = month;
            this.book = book;
            this.styles = new Styles(book, month.isChinese() ? "Microsoft YaHei" : "Calibri");
            this.layout = new Layout(month);
            this.members = new Members(month, layout);
            this.slots = Slots.of(month.view().month());
            this.groups = new GroupLayout(month, members, slots, name("groups"));
            this.cover = new SlotLayout(month, slots, groups, name("cover"));
        }

        private String name(String key) {
            return month.say("sheet." + key);
        }

        private Page page(String key) {
            Page page = new Page(book.createSheet(name(key)), styles);
            printOn(page.sheet(), PrintSetup.A4_PAPERSIZE);
            return page;
        }

        void writeAll() throws IOException {
            writeRoster(page("roster"));
            new CoverSheet(month, layout, cover, name("roster"), page("cover")).write();
            if (!members.isEmpty()) {
                writeGroups(page("groups"));
            }
            new FairnessSheet(month, layout, name("roster"), page("fairness")).write();
            new BreachSheet(month, page("breaches")).write();
            LawReport law = month.view().judgement().law();
            if (law != null) {
                new LawSheet(month, law, page("law")).write();
            }
            new ChangeSheet(month, page("changes")).write();
            new RunSheet(month, page("run")).write();
            if (!members.isEmpty()) {
                members.write(page("members"));
                book.setSheetHidden(book.getNumberOfSheets() - 1, true);
            }
            flush();
        }

        /** In order: left to itself the library takes the sheets as they lie in a hash table, and their texts with them. */
        private void flush() throws IOException {
            for (int sheet = 0; sheet < book.getNumberOfSheets(); sheet++) {
                book.getSheetAt(sheet).flushRows();
            }
        }

        private void writeRoster(Page page) {
            new RosterSheet(month, layout, page).write();
            new DaySums(month, layout, groups, cover, page).write();
            new Legend(month, layout, page).write();
            new LiveMarks(month, layout, page).write();
            SXSSFSheet sheet = page.sheet();
            sheet.createFreezePane(layout.lastHeadColumn() + 1, Layout.FIRST_AGENT);
            boolean small = layout.lastRow() < ROWS_ON_A4;
            printOn(sheet, small ? PrintSetup.A4_PAPERSIZE : PrintSetup.A3_PAPERSIZE);
            book.setPrintArea(0, 0, layout.hoursColumn(), 0, layout.lastRow());
            sheet.setRepeatingRows(new CellRangeAddress(Layout.TITLE, Layout.WEEKDAYS, -1, -1));
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, Layout.ID, layout.lastHeadColumn()));
        }

        private void writeGroups(Page page) {
            Formulas formulas = new Formulas(month, layout, Formulas.prefix(name("roster")));
            new GroupSheet(month, groups, members, slots, formulas, name("members"), page).write();
        }

        private void printOn(SXSSFSheet sheet, short paper) {
            PrintSetup setup = sheet.getPrintSetup();
            setup.setPaperSize(paper);
            setup.setLandscape(true);
            setup.setFitWidth((short) 1);
            setup.setFitHeight((short) 0);
            sheet.setFitToPage(true);
            sheet.setHorizontallyCenter(true);
            for (PageMargin margin : PageMargin.values()) {
                sheet.setMargin(margin, MARGIN_INCHES);
            }
            sheet.getFooter().setCenter(month.say("footer", "&P", "&N"));
        }
    }
}
