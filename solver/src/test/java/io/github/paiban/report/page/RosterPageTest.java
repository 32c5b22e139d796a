package io.github.paiban.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paiban.law.LawProfile;
import io.github.paiban.report.RosterView;
import io.github.paiban.rules.presence.CoverBoard;
import io.github.paiban.rules.presence.Shortfall;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RosterPageTest {
    private static final Pattern ELEMENT = Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

    static final String HISTORY = """
            agent,date,shift
            001,2026-01-30,day
            001,2026-01-31,night
            """;

    @TempDir
    private Path folder;

    private PageShop shop;

    @BeforeEach
    void writeFolder() throws IOException {
        shop = PageShop.in(folder, Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void thePageSaysWhatIsIllegalAndWhatIsShortAndWhen() {
        String html = RosterPage.html(shop.view());

        assertThat(html)
                .contains("<html lang=\"zh-CN\">", "示例旗舰店", "2026年2月排班表", "不合规", "有1处“必须”规则未满足。")
                .contains("<b>2月3日周二</b><bdi>白班</bdi><em>缺1人</em><small>在岗1人，需要2人</small>")
                .contains("<b>2月5日周四</b><bdi>10:00–12:00</bdi><em>缺1人</em>");
    }

    @Test
    void theLastKnownDaysOfTheMonthBeforeStandInFront() throws IOException {
        Files.writeString(folder.resolve("history.csv"), HISTORY);
        String html =
                RosterPage.html(PageShop.in(folder, Locale.SIMPLIFIED_CHINESE).view());
        String row = html.substring(html.indexOf("张三"), html.indexOf("李四"));

        assertThat(html).containsSubsequence("title=\"1月30日周五\">30<", "title=\"1月31日周六\">31<", ">1<small>日<");
        assertThat(row)
                .containsSubsequence("<td class=\"past d2\">白</td>", "<td class=\"past last d3\">晚</td>", ">白</td>");
    }

    @Test
    void aShortIntervalThatLiesInAShortShiftIsNotSaidTwice() {
        assertThat(Page.of(shop.view()).cover().shortfalls())
                .filteredOn(each -> each.day() == 2)
                .extracting(Shortfall::shift)
                .containsExactly("day");
    }

    @Test
    void workPastMidnightCoversTheNextDay() {
        CoverBoard cover = Page.of(shop.view()).cover();

        assertThat(cover.there(0, 43)).isZero();
        assertThat(cover.there(0, 44)).isEqualTo(1);
        assertThat(cover.there(1, 11)).isEqualTo(1);
        assertThat(cover.there(1, 12)).isZero();
        assertThat(cover.needed(1, 0)).isEqualTo(1);
        assertThat(cover.runsOver()).isTrue();
        assertThat(cover.there(28, 0)).isPositive();
    }

    @Test
    void missingPeopleOfADayAreCountedByHalfHours() {
        CoverBoard cover = Page.of(shop.view()).cover();

        assertThat(cover.missing(2, 17)).isZero();
        assertThat(cover.missing(2, 18)).isEqualTo(1);
        assertThat(cover.missing(2, 34)).isEqualTo(1);
        assertThat(cover.missing(2, 35)).isZero();
        assertThat(cover.missingMinutes(2)).isEqualTo(17 * 30);
        assertThat(cover.missingMinutes(4)).isEqualTo(4 * 30);
    }

    @Test
    void whatTheLawSaysStandsThereWithArticleAndArithmetic() {
        String html = RosterPage.html(shop.view(LawProfile.STANDARD));

        assertThat(html)
                .contains("href=\"#law\"", "<section id=\"law\"", "不是法律意见")
                .contains("《劳动法》第四十四条", "2月17日周二春节：", "按 300% 支付，不能用补休代替");
        assertThat(RosterPage.html(shop.view())).doesNotContain("id=\"law\"", "不是法律意见");
    }

    @Test
    void englishSaysEverythingInEnglish() throws IOException {
        String html = RosterPage.html(PageShop.in(folder, Locale.ENGLISH).view());

        assertThat(html)
                .contains("<html lang=\"en\">", "Roster, February 2026", "Not legal", "Where people are missing");
        // What is left of Chinese are the shop's own words.
        assertThat(html.replaceAll("示例旗舰店|[白晚]班|值班|[白晚休假值]|张三|李四|王五|赵六|钱七|[AB]组|资深|英语|春节", ""))
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void thePolicyAllowsTheStyleAndTheScriptThatStandInThePageAndNoNetwork() {
        String html = RosterPage.html(shop.view());

        assertThat(html)
                .contains("content=\"default-src &#39;none&#39;; script-src &#39;sha256-")
                .doesNotContain("http://", "https://", "//cdn", "unsafe-inline", " style=\"", " onclick");
        Matcher element = ELEMENT.matcher(html);
        int count = 0;
        for (; element.find(); count++) {
            assertThat(html).contains(Resource.hash(element.group(2)).replace("'", "&#39;"));
        }
        assertThat(count).isEqualTo(2);
    }

    @Test
    void hostileNamesEndNoElementAndNoString() throws IOException {
        List<String> names = List.of(
                "</script><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>\"'&",
                "=HYPERLINK(\"http://example.invalid\")",
                "\u202Eright to left\u2066",
                "\u0000\u2028👩‍💻" + "长".repeat(200));
        String html = RosterPage.html(shop.view(names));

        assertThat(html.replaceFirst("<head>.*?</head>", "")).doesNotContain("<script>alert", "<img", "\u0000");
        Matcher data = DATA.matcher(html);
        assertThat(data.find()).isTrue();
        assertThat(data.group(1)).doesNotContain("<", ">", "&", "\u2028");
        JsonNode tree = new ObjectMapper().readTree(data.group(1));
        assertThat(tree.at("/rows")).hasSize(5);
    }

    @Test
    void namesInDataStayAsTheyAre() throws IOException {
        String name = "</script>&\u2028\u2029<!--";

        String safe = PageData.safe(new ObjectMapper().writeValueAsString(name));

        assertThat(safe).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(new ObjectMapper().readValue(safe, String.class)).isEqualTo(name);
    }

    @Test
    void theSameViewGivesTheSameBytes() throws IOException {
        RosterView view = shop.view();

        assertThat(bytes(view)).isEqualTo(bytes(view));
    }

    @Test
    void aHundredAndTwentyAgentsTakeLessThanAMegabyteAndAThousandLessThanFive() throws IOException {
        assertThat(bytes(shop.view(names(120))).length).isLessThan(1_000_000);
        assertThat(bytes(shop.view(names(1000))).length).isLessThan(5_000_000);
    }

    @Test
    void everySharedMeasureAddsUpToItsShares() {
        Page page = Page.of(shop.view());

        assertThat(page.fairness()).extracting(Measure::label).containsExactly("工时", "晚班", "周末上班");
        Measure weekends = page.fairness().getLast();
        double differences =
                IntStream.range(0, 5).mapToDouble(weekends::difference).sum();
        assertThat(differences).isBetween(-1e-9, 1e-9);
    }

    private static byte[] bytes(RosterView view) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RosterPage().write(view, out);
        return out.toByteArray();
    }

    static List<String> names(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("客服" + (i + 1));
        }
        return names;
    }
}
