package io.github.paiban.cli;

import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.roster.PatternFile;
import io.github.paiban.model.Agent;
import io.github.paiban.notice.Message;
import io.github.paiban.report.RotationJson;
import io.github.paiban.rotation.Rotation;
import io.github.paiban.rotation.RotationAnswer;
import io.github.paiban.rotation.RotationForecast;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a folder, looks for a cycle, writes it and says how good it is, or why there is none. */
final class RotateRun {
    private static final String FILE = "pattern.csv";

    private final Console asked;
    private final RotateWishes wishes;
    private final boolean mends;

    /**
     * A run.
     *
     * @param mends whether a pattern will do that some months have to change
     */
    RotateRun(Console asked, RotateWishes wishes, boolean mends) {
        this.mends = mends;
        this.asked = asked;
        this.wishes = wishes;
    }

    int run(Path folder, ReadOptions reading, @Nullable Path out) throws IOException {
        Shop shop = Shop.read(folder, reading);
        Console console = asked.orIn(shop.config().language());
        List<Agent> people = wishes.people(shop.month());
        RotationAnswer answer = wishes.search(shop.problem(), people);
        checkNeeds(answer, people);
        Path file = Objects.requireNonNullElse(out, folder.resolve("out").resolve(FILE));
        PatternFile pattern = new PatternFile(shop.config(), console.texts().locale());
        RotationForecast forecast = answer.forecast();
        boolean goesOn = forecast != null && (forecast.goesOn() || (mends && forecast.mending() != null));
        Rotation rotation = answer.rotation();
        if (goesOn && rotation != null) {
            write(file, pattern.bytes(rotation));
        }
        say(console, shop, answer, pattern, goesOn ? file : null);
        return goesOn ? ExitCode.DONE : ExitCode.NOT_LEGAL;
    }

    private static void checkNeeds(RotationAnswer answer, List<Agent> people) {
        if (answer.tries().isEmpty()) {
            List<String> names = people.stream().map(Agent::id).limit(8).toList();
            throw new Refusal(
                    ExitCode.INPUT_REFUSED,
                    "no-needs",
                    Message.of("cli.rotate.no-needs", names),
                    Message.of("cli.rotate.no-needs-hint"));
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), Path.of("."));
        AtomicFolder.write(folder, Map.of(String.valueOf(file.getFileName()), AtomicFolder.Content.of(bytes)));
    }

    private static void say(
            Console console, Shop shop, RotationAnswer answer, PatternFile pattern, @Nullable Path written) {
        if (console.isJson()) {
            List<String> files = written == null ? List.of() : List.of(written.toString());
            console.json(RotationJson.of(shop.month(), answer, files, shop.notices(), console.texts()));
            return;
        }
        new NoticeLines(console).print(shop.notices());
        new RotationText(console, shop, answer, pattern).print(written);
    }
}
