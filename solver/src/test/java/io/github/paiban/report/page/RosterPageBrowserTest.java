package io.github.paiban.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paiban.report.RosterView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser. Each test ends with a look at what the browser complained of and asked for. */
final class RosterPageBrowserTest {
    private static final String SHOWN = "return [...document.querySelectorAll('#grid tbody tr')].filter(r => "
            + "r.getClientRects().length).map(r => r.querySelector('.nm').textContent)";
    private static final String CARD =
            "const c = document.querySelector('#card'); return c.hidden ? '' : c.textContent";

    private static Chromium browser;

    @TempDir
    private Path folder;

    private PageShop shop;

    @BeforeAll
    static void startBrowser() throws IOException {
        Optional<Path> driver = Chromium.find();
        Assumptions.assumeTrue(driver.isPresent(), "chromium and chromedriver are not installed: no browser tests");
        browser = Chromium.start(driver.orElseThrow(), Chromium.Size.DESKTOP);
    }

    @AfterAll
    static void endBrowser() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void writeFolder() throws IOException {
        shop = PageShop.in(folder, Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void nothingIsLoggedAndNothingAskedFor() throws IOException {
        assertThat(browser.log("browser")).isEmpty();
        assertThat(browser.requests())
                .isNotEmpty()
                .allMatch(url -> url.startsWith(folder.toUri().toString()) || url.startsWith("data:"));
    }

    @Test
    void theGridShowsEveryCellOfTheCsv() throws IOException {
        open(shop.view());

        JsonNode shown = browser.run("return [...document.querySelectorAll('#grid tbody tr')].map("
                + "r => [...r.cells].slice(1, 29).map(c => c.textContent))");

        List<List<String>> cells = new ArrayList<>();
        shown.forEach(row -> cells.add(texts(row)));
        assertThat(cells).isEqualTo(shop.cells());
    }

    @Test
    void aTeamASkillAShiftANameEachLeaveTheRowsThatFit() throws IOException {
        open(shop.view());
        assertThat(shown()).containsExactly("张三", "李四", "王五", "赵六", "钱七");

        choose("f-team", "A组");
        assertThat(shown()).containsExactly("张三", "李四");
        choose("f-skill", "资深");
        assertThat(shown()).containsExactly("张三");
        choose("f-team", "全部");
        assertThat(shown()).containsExactly("张三", "钱七");
        choose("f-skill", "全部");
        choose("f-shift", "晚班");
        assertThat(shown()).containsExactly("王五", "赵六", "钱七");
        assertThat(browser.run("return [...document.querySelectorAll('#grid tbody tr')].slice(3)[0]"
                                + ".querySelectorAll('td:not(.dim):not(.sum)').length")
                        .asInt())
                .isEqualTo(
                        (int) shop.cells().get(3).stream().filter("晚"::equals).count());
        type("f-name", "005");
        assertThat(shown()).containsExactly("钱七");
        type("f-name", "没有这个人");
        assertThat(shown()).isEmpty();
        assertThat(text("#nobody")).contains("没有符合条件");
        browser.click(".filters [type=reset]");
        assertThat(shown()).hasSize(5);
        assertThat(text("#f-count")).isEqualTo("5 / 5 人");
    }

    @Test
    void theFilterOfRemarksLeavesThoseWithBreachesAndRefusedWishes() throws IOException {
        open(shop.view());
        browser.click("#f-marked");

        assertThat(shown()).contains("李四", "赵六");
        assertThat(shown().size())
                .isEqualTo(browser.run("return [...document.querySelectorAll('#grid tbody tr')]"
                                + ".filter(r => r.querySelector('.m1,.m2,.wn')).length")
                        .asInt());
    }

    @Test
    void thePlantedGapIsToBeSeen() throws IOException {
        open(shop.view());

        assertThat(text("#short .lacks")).contains("2月3日周二", "白班", "缺1人");
        assertThat(text("#days .lacktext[data-day='2']")).isEqualTo("\u22128.5");
        assertThat(isSeen("#days .lacktext[data-day='2']")).isTrue();
        assertThat(text("#grid tfoot tr:first-child td:nth-child(4)")).isEqualTo("1/2");
        assertThat(isSeen(".strip li.lack[data-day='2']")).isTrue();
        JsonNode drawn = browser.run("const p = document.querySelector('#lacks'), s = p.ownerSVGElement;"
                + "const hit = day => { const q = s.createSVGPoint(); q.x = 44 + 30 * day + 15;"
                + "for (q.y = 0; q.y < 220; q.y++) if (p.isPointInFill(q)) return true; return false; };"
                + "return [hit(1), hit(2), hit(3)]");
        assertThat(drawn).hasToString("[false,true,false]");
    }

    @Test
    void pointingAtACellTellsTimeHoursWishAndBreach() throws IOException {
        open(shop.view());

        browser.hover("#grid tbody tr:nth-child(2) td:nth-child(7)");
        assertThat(card()).contains("李四", "2月6日周五", "白班", "09:00–17:30", "7.5小时", "想要休息：未满足");
        browser.hover("#grid tbody tr:nth-child(4) td:nth-child(10)");
        assertThat(card()).contains("赵六", "2月9日周一", "必须", "不允许这样接班");
        browser.hover("#grid tbody tr:nth-child(1) td:nth-child(3)");
        assertThat(card()).contains("张三", "已约定");
        browser.hover("#grid tbody tr:nth-child(1) td:nth-child(18)");
        assertThat(card()).contains("春节");
        browser.hover("#grid thead th:nth-child(4)");
        assertThat(card()).contains("2月3日周二", "白班", "1 / 2", "缺 1");
        browser.hover("h1");
        assertThat(card()).isEmpty();
    }

    @Test
    void theKeyboardReachesEveryCellAndExplainsIt() throws IOException {
        open(shop.view());
        browser.run("document.querySelector('#f-shift').focus()");

        tabTo("#grid");
        assertThat(card()).contains("张三", "2月1日周日");
        browser.press(Chromium.DOWN, Chromium.RIGHT);
        assertThat(card()).contains("李四", "2月2日周一");
        browser.press(Chromium.END);
        assertThat(card()).contains("李四", "2月28日周六");
        browser.press(Chromium.UP, Chromium.UP);
        assertThat(card()).contains("2月28日周六", "白班");
        browser.press(Chromium.ESCAPE);
        assertThat(card()).isEmpty();
        browser.press(Chromium.DOWN, Chromium.HOME, Chromium.LEFT);
        assertThat(card()).contains("张三");
        assertThat(browser.run("return document.querySelectorAll('#grid [tabindex=\"0\"]').length")
                        .asInt())
                .isOne();
    }

    @Test
    void theKeyboardReadsTheCharts() throws IOException {
        open(shop.view());
        browser.run("document.querySelector('#days').focus()");
        browser.press(Chromium.RIGHT, Chromium.RIGHT, Chromium.RIGHT);
        assertThat(card()).contains("2月3日周二", "1 / 2");

        browser.run("document.querySelector('#heat').focus()");
        browser.press(Chromium.RIGHT, Chromium.RIGHT, Chromium.RIGHT);
        for (int slot = 0; slot < 20; slot++) {
            browser.press(Chromium.DOWN);
        }
        assertThat(card()).contains("2月3日周二", "10:00–10:30", "在岗1", "需要2", "缺1");
    }

    @Test
    void aFindingLeadsToItsCell() throws IOException {
        open(shop.view());
        choose("f-team", "A组");

        browser.click("#b0 .go");

        assertThat(shown()).hasSize(5);
        assertThat(card()).contains("赵六", "不允许这样接班");
    }

    @Test
    void aShortDayLeadsToItsColumn() throws IOException {
        open(shop.view());
        browser.run("document.querySelector('.strip [data-day=\"2\"] button').focus()");
        browser.press(Chromium.ENTER);

        assertThat(card()).contains("2月3日周二", "1 / 2", "缺 1");
    }

    @Test
    void theSwitchOfLooksOverridesTheSystem() throws IOException {
        open(shop.view());
        browser.preferColours("dark");
        String dark = background();
        browser.click("#theme");
        String light = background();
        browser.click("#theme");
        browser.preferColours("light");

        assertThat(dark).isNotEqualTo(light).isEqualTo(background());
        assertThat(text("#theme")).isEqualTo("外观：深色");
        browser.click("#theme");
        assertThat(background()).isEqualTo(light);
    }

    @Test
    void hostileNamesAreShownAsText() throws IOException {
        List<String> names = List.of(
                "<script>document.title='broken'</script>",
                "=HYPERLINK(\"http://example.invalid\",\"x\")",
                "\u202Egnp.exe</option>",
                "👩‍💻🐼 &amp; \"'",
                "长".repeat(200));
        open(shop.view(names));

        assertThat(shown()).isEqualTo(names);
        assertThat(browser.run("return document.title").asText()).isEqualTo("示例旗舰店 2026年2月");
        for (int row = 1; row <= 5; row++) {
            browser.hover("#grid tbody tr:nth-child(" + row + ") td:nth-child(5)");
            assertThat(card()).contains(names.get(row - 1));
        }
        assertThat(browser.run("return document.querySelector('#grid .who').offsetWidth")
                        .asInt())
                .isLessThan(200);
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"desktop", "phone"})
    void nothingStandsOutOfTheScreen(String device) throws IOException {
        try (Chromium other = Chromium.start(
                Chromium.find().orElseThrow(), device.equals("phone") ? Chromium.Size.PHONE : Chromium.Size.DESKTOP)) {
            Path page = write(shop.view());
            other.open(page);
            assertThat(other.run("return document.documentElement.scrollWidth - innerWidth")
                            .asInt())
                    .isNotPositive();
            other.run("document.querySelector('#grid').scrollIntoView({block: 'center'})");
            other.click("#grid tbody tr:nth-child(4) td:nth-child(4)");
            assertThat(other.run(CARD).asText()).contains("赵六", "2月3日周二");
            assertThat(other.run("const b = document.querySelector('#card').getBoundingClientRect();"
                                    + "return b.left >= 0 && b.right <= innerWidth && b.bottom <= innerHeight")
                            .asBoolean())
                    .isTrue();
            assertThat(other.log("browser")).isEmpty();
        }
        open(shop.view());
    }

    @Test
    void aThousandAgentsCanBeFilteredAndExplained() throws IOException {
        open(shop.view(RosterPageTest.names(1000)));

        type("f-name", "客服99");
        assertThat(shown()).hasSize(11);
        browser.hover("#grid tbody tr:nth-child(990) td:nth-child(5)");
        assertThat(card()).contains("客服990");
    }

    @Test
    void itPrintsOnA4WithEveryDayOnThePaper() throws IOException {
        open(shop.view());
        byte[] pdf = browser.print();

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        browser.printMedia(true);
        JsonNode widths = browser.run(
                "document.body.style.width = '1062px';"
                        + "const t = document.querySelector('#grid'); const w = t.getBoundingClientRect().right;"
                        + "document.body.style.width = ''; return [w, getComputedStyle(document.querySelector('nav')).display]");
        browser.printMedia(false);
        assertThat(widths.get(0).asDouble()).isLessThanOrEqualTo(1062);
        assertThat(widths.get(1).asText()).isEqualTo("none");
    }

    private void open(RosterView view) throws IOException {
        browser.open(write(view));
    }

    private Path write(RosterView view) throws IOException {
        Path page = folder.resolve("roster.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            new RosterPage().write(view, out);
        }
        return page;
    }

    private List<String> shown() throws IOException {
        return texts(browser.run(SHOWN));
    }

    private String card() throws IOException {
        return browser.run(CARD).asText();
    }

    private String background() throws IOException {
        return browser.run("return getComputedStyle(document.body).backgroundColor")
                .asText();
    }

    private String text(String selector) throws IOException {
        return browser.run("return document.querySelector(arguments[0]).textContent", selector)
                .asText();
    }

    private boolean isSeen(String selector) throws IOException {
        return browser.run(
                        "const b = document.querySelector(arguments[0]).getBoundingClientRect();"
                                + "return b.width > 4 && b.height > 4 && b.left >= 0 && b.right <= innerWidth",
                        selector)
                .asBoolean();
    }

    private void choose(String id, String option) throws IOException {
        browser.run(
                "const s = document.getElementById(arguments[0]);"
                        + "s.value = [...s.options].find(o => o.textContent === arguments[1]).value;"
                        + "s.dispatchEvent(new Event('input', {bubbles: true}))",
                id,
                option);
    }

    private void type(String id, String text) throws IOException {
        browser.run(
                "const s = document.getElementById(arguments[0]); s.value = arguments[1];"
                        + "s.dispatchEvent(new Event('input', {bubbles: true}))",
                id,
                text);
    }

    private void tabTo(String inside) throws IOException {
        for (int i = 0; i < 10; i++) {
            browser.press(Chromium.TAB);
            if (browser.run("return !!document.activeElement.closest(arguments[0])", inside)
                    .asBoolean()) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not come to " + inside + ".");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
