package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.catalogue.Catalogue;
import io.github.paiban.rules.catalogue.Parameter;
import io.github.paiban.rules.catalogue.RuleKind;

/** The vocabulary of rules in words. */
final class RulesText {
    private final Console console;
    private final Terminal out;

    RulesText(Console console) {
        this.console = console;
        this.out = console.out();
    }

    /** Every kind with what it asks for. */
    void printAll() {
        Table table = new Table(0);
        for (RuleKind kind : Catalogue.all()) {
            table.row(Cell.of(Style.BOLD, kind.name()), Cell.of(console.say(kind.about())));
        }
        table.print(out);
        out.line();
        out.line(console.say("rules.more", console.command("rules rest-days")));
    }

    /** One kind with its parameters and an example. */
    void print(RuleKind kind) {
        out.line(Style.BOLD, kind.name());
        out.line(console.say(kind.about()));
        out.line(presence(kind));
        if (!kind.parameters().isEmpty()) {
            out.line();
            Table table = new Table(0);
            kind.parameters().forEach(parameter -> table.row(cells(parameter)));
            table.print(out);
        }
        if (!kind.example().isEmpty()) {
            out.line();
            out.line("rules:");
            kind.example().lines().forEach(line -> out.line("  " + line.strip()));
        }
    }

    private String presence(RuleKind kind) {
        Message level = Message.of("catalogue.level." + word(kind.level()));
        return switch (kind.presence()) {
            case ALWAYS -> console.say("rules.always");
            case UNLESS_WRITTEN -> console.say("rules.unless-written", level, kind.weight());
            case WRITTEN -> console.say("rules.written", level, kind.weight());
        };
    }

    private Cell[] cells(Parameter parameter) {
        String about = console.say(parameter.about());
        String type = console.say(parameter.type().about());
        String ending = parameter.required()
                ? console.say("rules.required")
                : parameter
                        .findDefaultText()
                        .map(text -> console.say("rules.default", text))
                        .orElse("");
        return new Cell[] {
            Cell.of(Style.BOLD, parameter.name()),
            Cell.of(console.say("rules.parameter", about, type, ending).strip())
        };
    }

    private static String word(Level level) {
        return EnumWord.of(level);
    }
}
