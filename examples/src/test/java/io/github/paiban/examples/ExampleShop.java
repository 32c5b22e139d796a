package io.github.paiban.examples;

import io.github.paiban.Paiban;
import io.github.paiban.RosterResult;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.folder.FolderReading;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.folder.ShopFolder;
import io.github.paiban.io.roster.RosterFile;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.RosterProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An example folder, read and rostered as its golden files were: limited by steps, in one thread, from one seed.
 *
 * @param folder its name
 * @param reading what came of reading it
 */
public record ExampleShop(String folder, FolderReading reading) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads an example folder. */
    public static ExampleShop read(String folder) {
        return new ExampleShop(folder, ShopFolder.read(Path.of(folder), ReadOptions.DEFAULT));
    }

    /** The month and its rules. */
    public RosterProblem problem() {
        return reading.findProblem().orElseThrow(() -> new AssertionError(notices(Locale.ENGLISH)));
    }

    /** What reading has to say, one line for each notice. */
    public String notices(Locale language) {
        Texts texts = Texts.in(language);
        return lines(reading.notices().stream().map(notice -> line(notice, texts)));
    }

    private static String line(Notice notice, Texts texts) {
        return String.join(
                " ",
                notice.place().toString(),
                notice.severity().name().toLowerCase(Locale.ROOT),
                notice.code(),
                "‘" + notice.value() + "’",
                texts.say(notice.expected()),
                texts.say(notice.hint()));
    }

    /** What cannot be kept, one line for each proof. */
    public String proofs(Locale language) {
        Texts texts = Texts.in(language);
        return lines(Paiban.prove(problem()).stream().map(proof -> line(proof, texts)));
    }

    private static String line(Proof proof, Texts texts) {
        return (proof.certain() ? "certain " : "note ") + proof.code() + ": " + texts.say(proof.message());
    }

    /** The roster after so many steps. */
    public RosterResult roster(long steps) {
        SolveOptions options = SolveOptions.defaults()
                .withTimeLimit(Duration.ofMinutes(10))
                .withStepLimit(steps)
                .withThreads(1)
                .withSeed(1);
        return Paiban.roster(problem(), options, ProgressListener.NONE);
    }

    /** A roster as the wide file that a supervisor gets, without its byte order mark. */
    public String wide(RosterResult result) {
        ShopConfig config = Objects.requireNonNull(reading.config());
        byte[] file = new RosterFile(config, problem().month().agents()).wide(result.roster());
        return new String(file, StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "");
    }

    /** The score and everything that costs, one line for each breach. */
    public String judgement(RosterResult result, Locale language) {
        Texts texts = Texts.in(language);
        Stream<String> breaches = result.breaches().stream().map(breach -> line(breach, texts));
        return lines(Stream.concat(Stream.of(result.score().toString()), breaches));
    }

    private static String line(Breach breach, Texts texts) {
        String who = breach.agent() == null ? "" : " " + breach.agent();
        return breach.level().name().toLowerCase(Locale.ROOT) + " " + breach.rule() + who + ": "
                + texts.say(breach.message());
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.collectingAndThen(
                Collectors.toList(), (List<String> all) -> all.isEmpty() ? "" : String.join("\n", all) + "\n"));
    }
}
