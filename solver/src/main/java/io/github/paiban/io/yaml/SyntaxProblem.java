package io.github.paiban.io.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says what may be behind a text that is no YAML: the mistakes that people make most. */
final class SyntaxProblem {
    private static final Pattern TAB = Pattern.compile("[ ]*\t.*");
    private static final Pattern CONTROL =
            Pattern.compile(".*[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF].*");
    private static final Pattern FULL_WIDTH_COLON = Pattern.compile("[^\"'#:]{1,60}：.*");
    private static final Pattern NO_SPACE =
            Pattern.compile("\\s*[\\p{L}\\p{N}_-]{1,60}:[^\\s/:\\d].*|\\s*[a-z]{1,60}:\\d.*");
    private static final Pattern NEEDS_QUOTES = Pattern.compile(".*[:\\-\\[,] *[@`%].*");

    private final Report report;
    private final List<String> lines;

    private SyntaxProblem(Report report, String text) {
        this.report = report;
        this.lines = text.lines().toList();
    }

    /** One notice about the line with the mistake, as far as it can be told. */
    static void report(Report report, String text, Exception problem) {
        SyntaxProblem said = new SyntaxProblem(report, text);
        MarkedYAMLException marked = findMarked(problem);
        if (marked != null) {
            said.say(marked);
        } else if (said.firstLine(CONTROL) > 0) {
            said.say(said.firstLine(CONTROL), 0, "control");
        } else {
            said.say(lineOf(problem), 0, null);
        }
    }

    /** Why a text was meant as a key with a value but is none, where that can be told. */
    static Optional<Message> findKeyHint(String line) {
        String hint = FULL_WIDTH_COLON.matcher(line).matches()
                ? "colon"
                : NO_SPACE.matcher(line).matches() ? "space" : null;
        return Optional.ofNullable(hint).map(SyntaxProblem::advice);
    }

    private static @Nullable MarkedYAMLException findMarked(Throwable problem) {
        Throwable each = problem;
        while (each != null && !(each instanceof MarkedYAMLException)) {
            each = each.getCause();
        }
        return (MarkedYAMLException) each;
    }

    private static int lineOf(Exception problem) {
        return problem instanceof JsonProcessingException located && located.getLocation() != null
                ? Math.max(1, located.getLocation().getLineNr())
                : 1;
    }

    /** The first line that matches, from 1; 0 for none. */
    private int firstLine(Pattern pattern) {
        for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    private void say(MarkedYAMLException problem) {
        String context = String.valueOf(problem.getContext());
        Mark begin = problem.getContextMark();
        boolean quoted = context.contains("quoted");
        if (begin != null && (quoted || context.contains("flow"))) {
            say(begin.getLine() + 1, begin.getColumn() + 1, quoted ? "quote" : "bracket");
            return;
        }
        Mark mark = problem.getProblemMark();
        int line = mark == null ? 1 : mark.getLine() + 1;
        String own = hint(line);
        if (own == null && hint(line - 1) != null) {
            say(line - 1, 0, hint(line - 1));
        } else {
            say(line, mark == null ? 0 : mark.getColumn() + 1, own);
        }
    }

    private @Nullable String hint(int line) {
        String text = text(line);
        if (TAB.matcher(text).matches()) {
            return "tab";
        }
        if (FULL_WIDTH_COLON.matcher(text).matches()) {
            return "colon";
        }
        if (NO_SPACE.matcher(text).matches()) {
            return "space";
        }
        return NEEDS_QUOTES.matcher(text).matches() ? "quotes-needed" : null;
    }

    private String text(int line) {
        return line < 1 || line > lines.size() ? "" : lines.get(line - 1);
    }

    private void say(int line, int column, @Nullable String hint) {
        Place place = new Place(report.file(), line, column);
        report.add(NoticeCode.YAML_SYNTAX, place, text(line).strip(), advice(hint == null ? "other" : hint));
    }

    private static Message advice(String hint) {
        return Message.of("io.yaml-hint." + hint);
    }
}
