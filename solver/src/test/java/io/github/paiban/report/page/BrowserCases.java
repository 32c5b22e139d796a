package io.github.paiban.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paiban.report.RosterView;
import java.io.IOException;
import java.io.OutputStream;
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
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. Each test ends with a look at what the browser complained of and asked for. */
abstract class BrowserCases {
    static final String SHOWN = "return [...document.querySelectorAll('#grid tbody tr')].filter(r => "
            + "r.getClientRects().length).map(r => r.querySelector('.nm').textContent)";
    static final String CARD = "const c = document.querySelector('#card'); return c.hidden ? '' : c.textContent";

    static Chromium browser;

    @TempDir
    Path folder;

    PageShop shop;

    @BeforeAll
    static void startBrowser() throws IOException {
        Optional<Path> driver = ChromeDriver.find();
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

    void open(RosterView view) throws IOException {
        browser.open(write(view));
    }

    Path write(RosterView view) throws IOException {
        Path page = folder.resolve("roster.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            new RosterPage().write(view, out);
        }
        return page;
    }

    List<String> shown() throws IOException {
        return texts(browser.run(SHOWN));
    }

    String card() throws IOException {
        return browser.run(CARD).asText();
    }

    String background() throws IOException {
        return browser.run("return getComputedStyle(document.body).backgroundColor")
                .asText();
    }

    String text(String selector) throws IOException {
        return browser.run("return document.querySelector(arguments[0]).textContent", selector)
                .asText();
    }

    boolean isSeen(String selector) throws IOException {
        return browser.run(
                        "const b = document.querySelector(arguments[0]).getBoundingClientRect();"
                                + "return b.width > 4 && b.height > 4 && b.left >= 0 && b.right <= innerWidth",
                        selector)
                .asBoolean();
    }

    void choose(String id, String option) throws IOException {
        browser.run(
                "const s = document.getElementById(arguments[0]);"
                        + "s.value = [...s.options].find(o => o.textContent === arguments[1]).value;"
                        + "s.dispatchEvent(new Event('input', {bubbles: true}))",
                id,
                option);
    }

    void type(String id, String text) throws IOException {
        browser.run(
                "const s = document.getElementById(arguments[0]); s.value = arguments[1];"
                        + "s.dispatchEvent(new Event('input', {bubbles: true}))",
                id,
                text);
    }

    void tabTo(String inside) throws IOException {
        for (int i = 0; i < 10; i++) {
            browser.press(Chromium.TAB);
            if (browser.run("return !!document.activeElement.closest(arguments[0])", inside)
                    .asBoolean()) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not come to " + inside + ".");
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
