package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs the commands that are waited for once, on a folder of its own that is deleted again: the launcher keeps the classes
 * that they load in a form that the Java machine maps at once.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /**
     * Runs them; what they say is not shown.
     *
     * @param arguments none
     * @throws IOException where no folder can be made
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("paiban");
        try {
            rehearse(folder.resolve("shop"));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Runs the commands; their exit codes in order. */
    static List<Integer> rehearse(Path folder) throws IOException {
        List<Integer> codes = new ArrayList<>(List.of(run("--help"), run("init", folder.toString())));
        Shop shop = Shop.read(folder, ReadOptions.DEFAULT);
        Files.write(folder.resolve("roster.csv"), shop.file().wide(roster(shop)));
        List<String> agents = shop.month().agents().stream().map(Agent::id).toList();
        Period period = shop.month().period();
        String first = agents.getFirst() + ":" + period.date(1);
        String day = period.first().toString();
        codes.add(on(folder, "cover", "--date", period.date(1).toString(), "--absent", agents.getFirst()));
        codes.add(on(
                folder,
                "swap",
                "--a",
                agents.getFirst() + ":" + day,
                "--b",
                agents.getLast() + ":" + day,
                "--apply",
                "--force",
                "--formats",
                "csv"));
        codes.add(on(folder, "repair", "--absent", first, "--today", day));
        codes.add(on(folder, "check"));
        codes.add(on(folder, "diff", folder.resolve("out").resolve("roster.csv").toString()));
        return codes;
    }

    private static int on(Path folder, String command, String... rest) {
        List<String> all = new ArrayList<>(List.of(command, folder.toString(), "roster.csv"));
        all.addAll(List.of(rest));
        return run(all.toArray(String[]::new));
    }

    private static int run(String... arguments) {
        Terminal silent =
                Terminal.plain(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        return Main.run(new Session(silent, silent, "paiban", Map.of(), new Interruption()), arguments);
    }

    /** Everybody works the first shift, and is off every sixth day. */
    private static Roster roster(Shop shop) {
        Period period = shop.month().period();
        Duty work = Duty.of(shop.month().shifts().getFirst().id());
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        List<Agent> agents = shop.month().agents();
        for (int i = 0; i < agents.size(); i++) {
            int offset = i;
            rows.put(
                    agents.get(i).id(),
                    IntStream.range(0, period.days())
                            .mapToObj(day -> (day + offset) % 6 == 0 ? Duty.OFF : work)
                            .toList());
        }
        return new Roster(period, rows);
    }
}
