package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.io.roster.PatternFile;
import io.github.paiban.model.Duty;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.rotation.CycleRules.Place;
import io.github.paiban.rotation.Rotation;
import io.github.paiban.rotation.RotationAnswer;
import io.github.paiban.rotation.RotationAnswer.Try;
import io.github.paiban.rotation.RotationForecast;
import io.github.paiban.rotation.RotationForecast.Break;
import io.github.paiban.rotation.RotationForecast.Way;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.row.Hours;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cycle in words, or why there is none. */
final class RotationText {
    private static final int WEEK = 7;
    private static final int BREAKS_SHOWN = 5;

    private final Console console;
    private final Shop shop;
    private final RotationAnswer answer;
    private final PatternFile pattern;
    private final Wording wording;
    private final Terminal out;

    RotationText(Console console, Shop shop, RotationAnswer answer, PatternFile pattern) {
        this.console = console;
        this.shop = shop;
        this.answer = answer;
        this.pattern = pattern;
        this.wording = new Wording(shop.month(), console.texts());
        this.out = console.out();
    }

    /** Prints it. */
    void print(@Nullable Path written) {
        out.line(Style.BOLD, wording.title());
        Rotation rotation = answer.rotation();
        if (rotation == null) {
            printNone();
            return;
        }
        printCycle(rotation);
        Table facts = new Table(2);
        addFacts(facts, rotation);
        addPlaces(facts);
        RotationForecast forecast = answer.forecast();
        if (forecast != null && forecast.goesOn()) {
            facts.row(
                    Cell.of(console.say("rotate.months")),
                    Cell.of(Style.GREEN, console.say("rotate.goes-on", forecast.months(), forecast.first())));
        }
        if (forecast != null && written != null) {
            addMending(facts, forecast);
        }
        if (written != null) {
            facts.row(console.say("rotate.written"), written.toString());
        }
        facts.print(out);
        if (forecast != null && !forecast.goesOn() && written == null) {
            printBreaks(forecast, rotation);
        }
    }

    private void printNone() {
        boolean proved = answer.tries().stream().allMatch(each -> each.verdict() == RotationAnswer.Verdict.NONE);
        out.line(Style.RED, console.say(proved ? "rotate.none" : "rotate.none-known"));
        Table table = new Table(2);
        addTries(table);
        table.print(out);
        if (!proved) {
            out.line(console.say("rotate.none-known-hint"));
        }
        if (!answer.cause().isEmpty()) {
            out.line(console.say("rotate.cause"));
            answer.cause().forEach(each -> out.line("  " + console.texts().show(each)));
        }
    }

    private void printCycle(Rotation rotation) {
        Table table = new Table(2);
        table.head(pattern.heading(rotation).toArray(String[]::new));
        for (int place = 0; place < rotation.places(); place++) {
            table.row(pattern.row(rotation, place).toArray(String[]::new));
        }
        table.print(out);
        out.line();
    }

    private void addFacts(Table table, Rotation rotation) {
        table.row(console.say("rotate.cycle"), length(rotation));
        table.row(console.say("rotate.each"), each(rotation));
        table.row(
                console.say("rotate.cost"),
                console.say(
                        "rotate.cost-is",
                        rotation.costs().get(1),
                        rotation.costs().get(2)));
        table.row(console.say("rotate.quality"), console.say(rotation.isBest() ? "rotate.best" : "rotate.not-best"));
        if (answer.tries().size() > 1) {
            addTries(table);
        }
        new RotationShortages(console, wording).addTo(table, rotation);
    }

    private String length(Rotation rotation) {
        String length = rotation.columns() == WEEK
                ? console.say("rotate.weeks-is", rotation.places(), rotation.each())
                : console.say("rotate.cycle-is", rotation.places(), rotation.columns(), rotation.each());
        return rotation.leftOver() == 0
                ? length
                : length + " · " + console.say("rotate.left-over", rotation.leftOver());
    }

    private String each(Rotation rotation) {
        Map<Duty, Integer> counts = new LinkedHashMap<>();
        rotation.duties().stream().filter(Duty::isWork).forEach(duty -> counts.merge(duty, 1, Integer::sum));
        int days = counts.values().stream().mapToInt(Integer::intValue).sum();
        long minutes = rotation.duties().stream()
                .filter(Duty::isWork)
                .mapToLong(duty -> shop.month().shifts().stream()
                        .filter(shift -> shift.id().equals(duty.shift()))
                        .mapToLong(shift -> shift.paidMinutes())
                        .sum())
                .sum();
        List<String> parts = new ArrayList<>();
        counts.forEach((duty, count) -> parts.add(console.say("rotate.total", wording.duty(duty), count)));
        return console.say(
                "rotate.each-is",
                days,
                wording.hours(minutes),
                rotation.duties().size(),
                console.texts().show(parts));
    }

    private void addTries(Table table) {
        String label = console.say("rotate.tried");
        for (Try tried : answer.tries()) {
            String verdict = EnumWord.of(tried.verdict());
            String found = console.say("rotate.verdict." + verdict, tried.shouldCost());
            String line = console.say("rotate.tried-is", tried.places(), found);
            Double share = tried.share();
            table.row(label, share == null ? line : console.say("rotate.tried-stays", line, Wording.percent(share)));
            label = "";
        }
    }

    private void addPlaces(Table table) {
        String label = console.say("rotate.judged");
        for (Place place : Place.values()) {
            List<String> ids = answer.places().entrySet().stream()
                    .filter(entry -> entry.getValue() == place)
                    .map(entry -> entry.getKey().head().id())
                    .toList();
            if (!ids.isEmpty()) {
                table.row(label, console.say(key(place), ids));
                label = "";
            }
        }
    }

    private static String key(Place place) {
        return place == Place.NOWHERE ? "rotate.must-wait" : "rotate.place-" + EnumWord.of(place);
    }

    private void printBreaks(RotationForecast forecast, Rotation rotation) {
        out.line(Style.RED, console.say("rotate.breaks"));
        List<Break> breaks = forecast.breaks();
        breaks.stream()
                .limit(BREAKS_SHOWN)
                .forEach(each -> out.line("  "
                        + console.say(
                                "rotate.break",
                                each.month(),
                                each.breach().rule(),
                                each.placesBroken(),
                                rotation.places(),
                                each.place() + 1,
                                each.breach().message())));
        if (breaks.size() > BREAKS_SHOWN) {
            out.line("  " + console.say("rotate.more-breaks", breaks.size() - BREAKS_SHOWN));
        }
        forecast.ways().forEach(way -> out.line("  " + say(way)));
        RotationForecast.Mending mending = forecast.mending();
        if (mending != null) {
            out.line("  " + console.say("rotate.mend", Wording.percent(mending.share())));
        }
    }

    private void addMending(Table table, RotationForecast forecast) {
        RotationForecast.Mending mending = forecast.mending();
        if (mending != null) {
            table.row(
                    console.say("rotate.months"),
                    console.say(
                            "rotate.mended",
                            forecast.months(),
                            forecast.first(),
                            mending.changed(),
                            mending.cells(),
                            Wording.percent(mending.share())));
        }
    }

    private String say(Way way) {
        String id = way.rule().head().id();
        Limits limits = way.limits();
        if (limits == null) {
            return console.say("rotate.way-should", id);
        }
        return limits.hasMost()
                ? console.say("rotate.way", id, amount(way, limits.least()), amount(way, limits.most()))
                : console.say("rotate.way-at-least", id, amount(way, limits.least()));
    }

    private String amount(Way way, int amount) {
        return way.rule() instanceof Hours ? wording.hours(amount) : Integer.toString(amount);
    }
}
