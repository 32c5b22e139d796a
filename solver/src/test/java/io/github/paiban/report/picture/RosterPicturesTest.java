package io.github.paiban.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Role;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.report.RosterView;
import io.github.paiban.report.RosterViews;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RosterPicturesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final ShiftType DAY = ShiftType.of("day", "白班", "白", LocalTime.of(9, 0), LocalTime.of(17, 30));
    private static final ShiftType NIGHT = ShiftType.of("night", "晚班", "晚", LocalTime.of(17, 0), LocalTime.of(23, 30));

    @Test
    void aMonthOfThirtyAgentsFitsAPhone() throws IOException {
        BufferedImage picture = picture(view(30, 30), "roster.png");

        assertThat(picture.getWidth()).isBetween(1200, 2000);
        assertThat(picture.getHeight()).isBetween(1000, 1600);
    }

    @ParameterizedTest
    @CsvSource({"119, 1", "120, 1", "121, 2", "1, 1", "500, 5"})
    void aPictureShowsUpTo120Agents(int agents, int pictures) throws IOException {
        assertThat(RosterPictures.files(view(agents, 5))).hasSize(pictures).containsKey("roster.png");
    }

    @Test
    void theCellOfADutyHasItsColourAndItsOwnSymbol() throws IOException {
        RosterView view = view(3, 30);
        BufferedImage picture = picture(view, "roster.png");

        int left = firstColumn(view);
        int top = (int) (SheetLayout.TITLE + SheetLayout.HEAD);
        BufferedImage day = picture.getSubimage(left + 2, top + 2, 38, 32);
        BufferedImage night = picture.getSubimage(left + 42 + 2, top + 2, 38, 32);
        assertThat(hex(day.getRGB(1, 1))).isEqualTo(view.palette().of(Duty.of("day")));
        assertThat(hex(night.getRGB(1, 1))).isEqualTo(view.palette().of(Duty.of("night")));
        assertThat(ink(day)).isNotEqualTo(ink(night));
        assertThat(Set.of(ink(day), ink(night))).allMatch(pixels -> pixels.cardinality() > 60);
    }

    private static int firstColumn(RosterView view) throws IOException {
        try (RosterFont font = RosterFont.load()) {
            SheetLayout layout = SheetLayout.of(DrawingReader.read(view), font, SheetLayout.TALL_ROW);
            return (int) (SheetLayout.MARGIN + layout.nameWidth());
        }
    }

    /** The dark pixels. */
    private static java.util.BitSet ink(BufferedImage cell) {
        java.util.BitSet ink = new java.util.BitSet();
        for (int i = 0; i < cell.getWidth() * cell.getHeight(); i++) {
            int rgb = cell.getRGB(i % cell.getWidth(), i / cell.getWidth());
            ink.set(i, (rgb >> 8 & 0xFF) < 120);
        }
        return ink;
    }

    private static String hex(int rgb) {
        return String.format("#%06X", rgb & 0xFFFFFF);
    }

    @Test
    void theFontHasEveryCharacterOfTheTradeAndTheGlyphsDiffer() throws IOException {
        try (RosterFont font = RosterFont.load()) {
            String texts = "白半晚夜休假值早中班通宵节年病事调补培训工时缺人一二三四五六日木棉里家居旗舰店排班表"
                    + "0123456789ABCXYZabcxyz·–…/：；，。（）()%℃①②③→←▲●■□✓彧喆玥堃䶮𬭎";
            assertThat(texts.codePoints().filter(each -> !font.has(each)).mapToObj(Character::toString))
                    .isEmpty();
            assertThat("白晚休假".codePoints().mapToObj(each -> font.outline(each).getBounds2D() + area(font, each)))
                    .doesNotHaveDuplicates();
        }
    }

    private static String area(RosterFont font, int codePoint) {
        ImageCanvas canvas = new ImageCanvas(font, 40, 40);
        canvas.text(Character.toString(codePoint), 0, 34, Ink.plain(36));
        return ink(canvas.image()).toString();
    }

    @Test
    void whatTheFontLacksIsABoxAndMarksWithoutALookAreLeftOut() throws IOException {
        try (RosterFont font = RosterFont.load()) {
            assertThat(font.shown("林😀晓\u200d薇\u202e x\ty\ufe0f\u0001")).isEqualTo("林□晓薇 x y");
        }
    }

    @Test
    void hostileNamesStayInTheirColumn() throws IOException {
        ShopMonth month = month(2, List.of(Agent.of("1", "很长".repeat(100)), Agent.of("👩‍💻", "\u202e<script>")));
        RosterView view = RosterViews.of(month, roster(month), Locale.SIMPLIFIED_CHINESE);

        assertThat(picture(view, "roster.png").getWidth()).isLessThan(900);
        assertThat(pdfText(view)).contains("很长很长", "…", "□", "<script>");
    }

    @Test
    void theSameRosterGivesTheSameBytes() throws IOException {
        assertThat(RosterPictures.files(view(5, 30)).get("roster.png"))
                .isEqualTo(RosterPictures.files(view(5, 30)).get("roster.png"));
        assertThat(pdf(view(5, 30))).isEqualTo(pdf(view(5, 30)));
    }

    @ParameterizedTest
    @CsvSource({"1, 30, 1", "30, 31, 1", "120, 30, 4", "5, 70, 2"})
    void thePdfIsA3LandscapeWithTheDaysOnEachPage(int agents, int days, int pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(view(agents, days)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            for (int page = 1; page <= pages; page++) {
                assertThat(document.getPage(page - 1).getMediaBox().getWidth()).isBetween(1190f, 1191f);
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains("示例店", "工时", "一", "白", "白班 09:00–17:30");
            }
        }
    }

    @Test
    void thePdfHoldsAPartOfTheFontOnly() throws IOException {
        byte[] bytes = pdf(view(30, 30));

        assertThat(bytes.length).isLessThan(300_000);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    private static BufferedImage picture(RosterView view, String name) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(RosterPictures.files(view).get(name)));
    }

    private static String pdfText(RosterView view) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(view))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] pdf(RosterView view) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RosterPdf().write(view, out);
        return out.toByteArray();
    }

    private static RosterView view(int agents, int days) {
        List<Agent> people = IntStream.range(0, agents)
                .mapToObj(i -> Agent.of(String.format(Locale.ROOT, "%03d", i), "林晓薇"))
                .toList();
        ShopMonth month = month(days, people);
        return RosterViews.of(month, roster(month), Locale.SIMPLIFIED_CHINESE);
    }

    private static ShopMonth month(int days, List<Agent> agents) {
        return ShopMonth.builder(new Period(FIRST, FIRST.plusDays(days)))
                .title("示例店")
                .shifts(List.of(DAY, NIGHT))
                .roles(List.of(new Role("late", "值班", "值", Set.of("night"), Set.of(), null)))
                .agents(agents)
                .build();
    }

    private static Roster roster(ShopMonth month) {
        List<Duty> duties = List.of(Duty.of("day"), Duty.of("night"), Duty.OFF, Duty.LEAVE, Duty.of("night", "late"));
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        month.agents()
                .forEach(agent -> rows.put(
                        agent.id(),
                        IntStream.range(0, month.period().days())
                                .mapToObj(day -> duties.get(day % duties.size()))
                                .toList()));
        return new Roster(month.period(), rows);
    }
}
