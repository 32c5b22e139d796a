package io.github.paiban.report.page;

import io.github.paiban.Paiban;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.folder.FolderReading;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.folder.ShopFolder;
import io.github.paiban.io.roster.DutyWords;
import io.github.paiban.io.roster.RosterFile;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Texts;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.Palette;
import io.github.paiban.report.RosterView;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.RosterProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the pictures of docs/page.md: {@code mvn test -pl solver -Dtest=PageScreenshots -Dscreenshots.update=true}. They show
 * the example tmall-shop as its golden file has it, but for one night of Double 11 that is made a half day, so that there
 * is a gap to be seen.
 */
final class PageScreenshots {
    private static final Path EXAMPLE = Path.of("../examples/tmall-shop");
    private static final Path ROSTER = Path.of("../examples/src/test/resources/golden/tmall-shop-roster.csv");
    private static final Path PICTURES = Path.of("../docs/page");
    private static final LocalDate DOUBLE_11 = LocalDate.of(2026, 11, 11);

    @TempDir
    private Path folder;

    @Test
    @EnabledIfSystemProperty(named = "screenshots.update", matches = "true")
    void makePictures() throws IOException {
        Files.createDirectories(PICTURES);
        for (Locale locale : Set.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Path page = folder.resolve(locale.getLanguage() + ".html");
            Files.writeString(page, RosterPage.html(view(locale)));
            for (Chromium.Size size : Set.of(Chromium.Size.DESKTOP, Chromium.Size.PHONE)) {
                picture(page, locale.getLanguage(), size);
            }
        }
    }

    private static void picture(Path page, String language, Chromium.Size size) throws IOException {
        Path driver = ChromeDriver.find().orElseThrow();
        try (Chromium browser = Chromium.start(driver, size)) {
            for (String look : Set.of("light", "dark")) {
                browser.preferColours(look);
                browser.open(page);
                String name = language + "-" + (size.isPhone() ? "phone" : "desktop") + "-" + look + ".png";
                save(name, browser.picture(0, size.isPhone() ? 1700 : 1240));
                if (!size.isPhone() && look.equals(language.equals("zh") ? "light" : "dark")) {
                    int top = browser.run("return Math.round(document.querySelector('#cover').offsetTop) - 8")
                            .asInt();
                    save(language + "-charts-" + look + ".png", browser.picture(top, 1720));
                }
            }
        }
    }

    private static void save(String name, byte[] picture) throws IOException {
        Files.write(PICTURES.resolve(name), SmallPng.of(picture));
    }

    private static RosterView view(Locale locale) {
        FolderReading reading = ShopFolder.read(EXAMPLE, ReadOptions.DEFAULT);
        ShopConfig config = Objects.requireNonNull(reading.config());
        RosterProblem problem = reading.findProblem().orElseThrow();
        var read = new RosterFile(config, problem.month().agents()).read(ROSTER, FileLimits.DEFAULT);
        Roster roster = withAGap(problem, Objects.requireNonNull(read.roster()));
        Judgement judgement = Judgement.of(problem, roster, Audit.of(problem).judge(roster), Paiban.prove(problem))
                .serving(reading.workload());
        DutyWords words = new DutyWords(config);
        Palette palette = Palette.of(config.shifts(), Map.of());
        return new RosterView(judgement, null, words::write, palette, Texts.in(locale));
    }

    /** The roster with one night made a half day where that breaks no must rule. */
    private static Roster withAGap(RosterProblem problem, Roster roster) {
        Audit audit = Audit.of(problem);
        return roster.agents().stream()
                .filter(agent -> roster.duty(agent, DOUBLE_11).equals(Duty.of("night")))
                .map(agent -> roster.with(agent, DOUBLE_11, Duty.of("half")))
                .filter(changed -> audit.judge(changed).score().isLegal())
                .findFirst()
                .orElseThrow();
    }
}
