package io.github.paiban.cli;

import io.github.paiban.notice.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code paiban staff}: how many agents a volume needs, and what service a number of agents gives; with a folder, what
 * its volumes need.
 */
@Command(name = "staff")
final class StaffCommand implements Callable<Integer> {
    private static final Set<String> OF_FOLDERS = Set.of("--month", "--date", "--out", "--write", "--force");
    private static final Set<String> OF_BOTH = Set.of("--model", "--lang", "--json", "--no-color", "--stacktrace");

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR")
    private @Nullable Path folder;

    @Mixin
    private final StaffOptions options = new StaffOptions();

    @Mixin
    private final StaffFolderOptions folderOptions = new StaffFolderOptions();

    @Override
    public Integer call() throws Exception {
        refuseWhatIsForTheOtherForm();
        if (folder == null) {
            return new StaffCalculator(root.console()).run(options);
        }
        StaffModel model = options.model == null ? StaffModel.CHAT : options.model;
        StaffFiles files = new StaffFiles(folder, folderOptions.written);
        return new StaffRun(root.console(), model, folderOptions.date).run(folder, folderOptions.month.month(), files);
    }

    private void refuseWhatIsForTheOtherForm() {
        boolean hasFolder = folder != null;
        List<String> strange = spec.commandLine().getParseResult().matchedOptions().stream()
                .map(option -> option.longestName())
                .filter(name -> !OF_BOTH.contains(name) && OF_FOLDERS.contains(name) != hasFolder)
                .sorted()
                .toList();
        if (!strange.isEmpty()) {
            String code = hasFolder ? "staff-calculator-only" : "staff-folder-only";
            throw new Refusal(
                    ExitCode.USAGE, code, Message.of("cli.usage." + code, strange), Message.of("cli.hint." + code));
        }
    }
}
