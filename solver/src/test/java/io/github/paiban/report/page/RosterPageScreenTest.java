package io.github.paiban.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on screens and paper of several sizes, in both looks, with names of all kinds, in a real browser. */
final class RosterPageScreenTest extends BrowserCases {
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
                ChromeDriver.find().orElseThrow(),
                device.equals("phone") ? Chromium.Size.PHONE : Chromium.Size.DESKTOP)) {
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
    void onAPhoneTheMonthComesBeforeWhatWasBeforeIt() throws IOException {
        Files.writeString(folder.resolve("history.csv"), RosterPageTest.HISTORY);
        Path page = write(PageShop.in(folder, Locale.SIMPLIFIED_CHINESE).view());
        String firstDay = "const row = document.querySelector('#grid tbody tr');"
                + "return Math.round(row.cells[3].getBoundingClientRect().left"
                + " - row.cells[0].getBoundingClientRect().right)";
        try (Chromium phone = Chromium.start(ChromeDriver.find().orElseThrow(), Chromium.Size.PHONE)) {
            phone.open(page);
            assertThat(phone.run(firstDay).asInt()).isBetween(-1, 1);
        }
        browser.open(page);
        assertThat(browser.run(firstDay).asInt()).isGreaterThan(40);
    }

    @Test
    void aThousandAgentsCanBeFilteredAndExplained() throws IOException {
        open(shop.view(RosterPageTest.names(1000)));

        type("f-name", "客服99");
        assertThat(shown()).hasSize(11);
        browser.hover("#grid tbody tr:nth-child(990) td:nth-child(5)");
        assertThat(card()).contains("客服990");
    }

    /** Measured against the same page laid out as one table, so that a busy machine does not matter. */
    @Test
    void clearingAFilterOfAThousandAgentsLaysOutOnlyWhatIsInView() throws IOException {
        open(shop.view(RosterPageTest.names(1000)));
        String clear = "const name = document.querySelector('#f-name'); name.value = '客服99';"
                + "name.dispatchEvent(new Event('input', {bubbles: true})); document.body.getBoundingClientRect();"
                + "const begin = performance.now(); document.querySelector('[type=reset]').click();"
                + "document.body.getBoundingClientRect(); return performance.now() - begin";
        browser.run(clear);
        double inView = browser.run(clear).asDouble();
        browser.run("document.querySelector('#grid').classList.remove('many'); return 0");
        browser.run(clear);
        double whole = browser.run(clear).asDouble();

        assertThat(inView).isLessThan(whole / 3);
        assertThat(shown()).hasSize(1000);
    }

    @Test
    void columnsOfAThousandAgentsStandBelowTheirHeadings() throws IOException {
        open(shop.view(RosterPageTest.names(1000)));

        JsonNode slips = browser.run("const g = document.querySelector('#grid'); const head = g.tHead.rows[0].cells;"
                + "return [g.tBodies[0].rows[0], g.tBodies[0].rows[7]].flatMap(row => [...row.cells].map((cell, i) =>"
                + "Math.abs(cell.getBoundingClientRect().left - head[i].getBoundingClientRect().left)))"
                + ".filter(slip => slip > 0.5).length");

        assertThat(slips.asInt()).isZero();
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
                        + "const hours = t.tBodies[0].rows[0].lastChild; const cut = hours.scrollWidth > hours.clientWidth;"
                        + "document.body.style.width = ''; return [w, getComputedStyle(document.querySelector('nav')).display, cut]");
        browser.printMedia(false);
        assertThat(widths.get(0).asDouble()).isLessThanOrEqualTo(1062);
        assertThat(widths.get(1).asText()).isEqualTo("none");
        assertThat(widths.get(2).asBoolean()).isFalse();
    }
}
