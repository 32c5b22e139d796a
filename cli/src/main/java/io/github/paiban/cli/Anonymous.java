package io.github.paiban.cli;

import io.github.paiban.report.Anonymity;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The words of {@code --anonymous}. */
final class Anonymous {
    /** What the option means where no word follows it. */
    static final String OTHERWISE = "numbers";

    private static final Set<String> WORDS = Set.of(OTHERWISE, "initials");

    private Anonymous() {}

    /** Whether it is one of the words. */
    static boolean isWord(String word) {
        return WORDS.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    /** What a word means; null where the option is not there. */
    static @Nullable Anonymity of(@Nullable String word) {
        return word == null ? null : Anonymity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Lets the option stand before the folder: what follows it is its word only where it can be. */
    @SuppressWarnings("JdkObsolete") // picocli hands over a Stack
    static final class Alone implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> left, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            boolean isAttached = "=".equals(info.get("separator"));
            if (!isAttached && !left.isEmpty() && !isWord(left.peek())) {
                left.push(OTHERWISE);
            }
            return false;
        }
    }
}
