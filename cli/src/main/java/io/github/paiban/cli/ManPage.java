package io.github.paiban.cli;

import io.github.paiban.report.Versions;
import java.util.Arrays;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The manual page of all commands in the language of {@code man} (man(7)), made of the same texts as the help. */
final class ManPage {
    private final CommandLine all;
    private final Console console;
    private final StringBuilder page = new StringBuilder();

    ManPage(CommandLine all, Console console) {
        this.all = all;
        this.console = console;
    }

    /** The page. */
    String text() {
        CommandSpec root = all.getCommandSpec();
        String name = root.name();
        line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + "paiban "
                + Versions.current().paiban() + "\"");
        line(".nh");
        line(".ad l");
        section("name");
        line(escaped(name) + " \\- " + text(root.usageMessage().description()));
        section("synopsis");
        commands().forEach(this::synopsis);
        section("commands");
        commands().forEach(this::command);
        section("options");
        root.options().forEach(this::argument);
        section("exit");
        root.usageMessage().exitCodeList().forEach((code, about) -> item(code, formatted(about)));
        section("examples");
        examples(root);
        return page.toString();
    }

    private List<CommandLine> commands() {
        return all.getSubcommands().values().stream()
                .filter(each -> !each.getCommandSpec().usageMessage().hidden())
                .distinct()
                .toList();
    }

    private void synopsis(CommandLine command) {
        line(".B " + escaped(synopsisOf(command)));
        line(".br");
    }

    /** Options are many, and said below. */
    private static String synopsisOf(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        Stream<String> arguments = spec.positionalParameters().stream()
                .map(each -> each.arity().min() == 0 ? "[" + each.paramLabel() + "]" : each.paramLabel());
        return spec.qualifiedName() + " "
                + Stream.concat(arguments, Stream.of("[OPTION]...")).collect(Collectors.joining(" "));
    }

    private void command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        line(".SS " + escaped(spec.qualifiedName()));
        line(escaped(text(spec.usageMessage().description())));
        spec.positionalParameters().forEach(this::argument);
        spec.options().stream().filter(option -> !option.inherited()).forEach(this::argument);
        examples(spec);
    }

    private void argument(ArgSpec argument) {
        String label = switch (argument) {
            case OptionSpec option -> named(option);
            case PositionalParamSpec positional -> positional.paramLabel();
            default -> argument.paramLabel();
        };
        item(label, text(argument.description()));
    }

    private static String named(OptionSpec option) {
        String names = String.join(", ", option.names());
        boolean isOptional = option.arity().min() == 0;
        if (option.arity().max() == 0) {
            return names;
        }
        return isOptional ? names + "[=" + option.paramLabel() + "]" : names + "=" + option.paramLabel();
    }

    private void examples(CommandSpec spec) {
        UsageMessageSpec usage = spec.usageMessage();
        if (usage.footer().length > 0) {
            line(".PP");
            line(".nf");
            Arrays.stream(usage.footer())
                    .map(ManPage::formatted)
                    .map(String::strip)
                    .forEach(each -> line(escaped(each)));
            line(".fi");
        }
    }

    private void section(String key) {
        line(".SH " + escaped(console.say("man." + key)));
    }

    private void item(String label, String text) {
        line(".TP");
        line(".B " + escaped(label));
        line(escaped(text));
    }

    private static String text(String[] lines) {
        return Stream.of(lines).map(ManPage::formatted).collect(Collectors.joining(" "));
    }

    /** As picocli shows it: percent signs stand doubled in its texts, but it gives out some with that already undone. */
    private static String formatted(String text) {
        try {
            return Ansi.OFF.string(String.format(text)).replaceAll("\\R", " ");
        } catch (IllegalFormatException undone) {
            return Ansi.OFF.string(text).replaceAll("\\R", " ");
        }
    }

    /** A text that roff prints as it is: no requests, hyphens that can be copied. */
    private static String escaped(String text) {
        String printed = text.replace("\\", "\\e").replace("-", "\\-");
        return printed.startsWith(".") || printed.startsWith("'") ? "\\&" + printed : printed;
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
