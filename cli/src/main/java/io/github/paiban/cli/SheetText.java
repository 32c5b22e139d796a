package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Printable;
import io.github.paiban.cli.terminal.Style;
import io.github.paiban.io.layout.SheetDay;
import io.github.paiban.io.layout.SheetReading;
import io.github.paiban.io.layout.SheetRemark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The reading of a sheet in words: who, when, which symbols; what was assumed, not understood, left open. */
final class SheetText {
    private static final int MOST_REMARKS = 40;

    private final SheetReading reading;
    private final Console console;

    SheetText(SheetReading reading, Console console) {
        this.reading = reading;
        this.console = console;
    }

    void print() {
        List<SheetDay> days = reading.days();
        String sheets = String.join(", ", reading.sheets());
        console.out()
                .line(
                        Style.BOLD,
                        console.say(
                                "import.title",
                                reading.file() + (sheets.isEmpty() ? "" : " [" + sheets + "]"),
                                reading.agents().size(),
                                days.size(),
                                days.isEmpty() ? "–" : days.getFirst().key(),
                                days.isEmpty() ? "–" : days.getLast().key()));
        new SheetGrid(reading.agents(), console.out()).print(days);
        symbols();
        remarks("import.assumed", Style.DIM, reading.assumptions());
        remarks("import.unread", Style.YELLOW, reading.unread());
        remarks("import.open", Style.RED, reading.open());
    }

    private void symbols() {
        List<String> counts = new ArrayList<>();
        for (Map.Entry<String, Integer> each : reading.symbolCounts().entrySet()) {
            String symbol = each.getKey().isEmpty() ? console.say("import.blank") : Printable.inOneLine(each.getKey());
            counts.add(symbol + " × " + each.getValue());
        }
        console.out().line();
        console.out().line(console.say("import.symbols", counts));
    }

    private void remarks(String heading, Style style, List<SheetRemark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        console.out().line();
        console.out().line(style, console.say(heading));
        for (SheetRemark remark : remarks.subList(0, Math.min(MOST_REMARKS, remarks.size()))) {
            String cell = remark.cell().isEmpty()
                    ? ""
                    : console.say("import.cell", remark.cell(), Printable.inOneLine(remark.text()));
            console.out().line("  " + cell + console.say(remark.said()));
        }
        if (remarks.size() > MOST_REMARKS) {
            console.out().line("  " + console.say("import.more", remarks.size() - MOST_REMARKS));
        }
    }
}
