package io.github.paiban.cli;

import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import io.github.paiban.report.CatalogueJson;
import io.github.paiban.rules.catalogue.Catalogue;
import io.github.paiban.rules.catalogue.RuleKind;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paiban rules}: the vocabulary of rules. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND")
    private @Nullable String word;

    @Override
    public Integer call() {
        Console console = root.console();
        List<RuleKind> kinds = word == null ? Catalogue.all() : List.of(find(word));
        if (console.isJson()) {
            console.json(CatalogueJson.of(kinds, console.texts()));
        } else if (word == null) {
            new RulesText(console).printAll();
        } else {
            new RulesText(console).print(kinds.get(0));
        }
        return ExitCode.DONE;
    }

    private static RuleKind find(String word) {
        return Catalogue.find(word)
                .orElseThrow(() -> new Refusal(
                        ExitCode.USAGE,
                        "unknown-rule",
                        Message.of("cli.usage.unknown-rule", word),
                        DidYouMean.hint(
                                word,
                                Catalogue.all().stream().map(RuleKind::name).toList())));
    }
}
