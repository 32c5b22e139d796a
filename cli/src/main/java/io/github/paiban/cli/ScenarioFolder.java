package io.github.paiban.cli;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.io.yaml.Scenario;
import io.github.paiban.io.yaml.ScenarioReader;
import io.github.paiban.io.yaml.Scenarios;
import io.github.paiban.io.yaml.ScenariosReading;
import io.github.paiban.io.yaml.YamlQuoteReader;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a folder once for each scenario, so that all that is wrong with any of them is said before anything is worked out. */
final class ScenarioFolder {
    private final Path folder;
    private final HeadcountWishes wishes;

    /**
     * A case.
     *
     * @param scenario what is different
     * @param read the folder with it
     */
    record Case(Scenario scenario, HeadcountFolder.Read read) {}

    /**
     * What is read.
     *
     * @param scenarios the file
     * @param cases the folder as it is, then each scenario
     * @param notices what there is to say of the folder as it is
     * @param hasQuote whether there is a quote to reckon with
     */
    record Read(Scenarios scenarios, List<Case> cases, List<Notice> notices, boolean hasQuote) {}

    ScenarioFolder(Path folder, HeadcountWishes wishes) {
        this.folder = folder;
        this.wishes = wishes;
    }

    /**
     * Reads the file and the folder.
     *
     * @param typed the file as typed; empty for the folder's own
     * @throws InputRefused where either has errors
     */
    Read read(Path typed) {
        Path file = file(typed);
        Notices told = new Notices();
        ScenariosReading reading = new FileBytes(FileLimits.DEFAULT, told)
                .read(file)
                .map(bytes -> new ScenarioReader().read(file.toString(), bytes))
                .orElseGet(() -> new ScenariosReading(null, List.of()));
        List<Notice> notices = new ArrayList<>(told.list());
        notices.addAll(reading.notices());
        Scenarios scenarios = reading.scenarios();
        HeadcountFolder.Read base = HeadcountFolder.read(folder, wishes);
        if (scenarios == null) {
            throw new InputRefused(notices, base.shop().config().language());
        }
        boolean hasQuote = YamlQuoteReader.NAMES.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
        List<Case> cases = new ArrayList<>(List.of(new Case(Scenario.asItIs(""), base)));
        for (Scenario each : scenarios.scenarios()) {
            read(each, hasQuote, notices, cases);
        }
        if (notices.stream().anyMatch(Notice::isError)) {
            throw new InputRefused(
                    notices.stream().distinct().toList(), base.shop().config().language());
        }
        notices.addAll(0, base.notices());
        return new Read(scenarios, cases, notices, hasQuote);
    }

    private void read(Scenario scenario, boolean hasQuote, List<Notice> notices, List<Case> cases) {
        try {
            cases.add(new Case(scenario, HeadcountFolder.read(folder, wishes.over(scenario.settings()))));
            if (hasQuote) {
                QuoteFolder.config(folder, scenario.quote());
            }
        } catch (InputRefused refused) {
            refused.notices().stream().filter(Notice::isError).forEach(notices::add);
        }
    }

    /** The file asked for, from here or from the folder, or the folder's own. */
    private Path file(Path typed) {
        Stream<Path> tried = typed.toString().isEmpty()
                ? ScenarioReader.NAMES.stream().map(folder::resolve)
                : Stream.of(InputPath.of(folder, typed));
        return tried.filter(Files::isRegularFile).findFirst().orElseThrow(() -> missing(typed));
    }

    private static InputRefused missing(Path typed) {
        String name = typed.toString().isEmpty() ? ScenarioReader.NAMES.getFirst() : typed.toString();
        return new InputRefused(List.of(NoticeCode.FILE_MISSING.at(Place.of(name), "", name)), null);
    }
}
