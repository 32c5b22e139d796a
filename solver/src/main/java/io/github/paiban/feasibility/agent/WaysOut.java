package io.github.paiban.feasibility.agent;

import io.github.paiban.feasibility.RuleWords;
import io.github.paiban.feasibility.path.RowSearch.Verdict;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.RowRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What would let the rules go on: each limit raised by itself as far as it must be. */
final class WaysOut {
    private static final int MOST_RAISED = 7;

    private final Outlook outlook;
    private final List<RowRule> fewest;

    WaysOut(Outlook outlook, List<RowRule> fewest) {
        this.outlook = outlook;
        this.fewest = fewest;
    }

    List<Object> list() {
        List<Object> ways = new ArrayList<>();
        for (RowRule rule : fewest) {
            find(rule).ifPresent(ways::add);
        }
        return ways;
    }

    private Optional<Message> find(RowRule rule) {
        for (int more = 1; more <= MOST_RAISED; more++) {
            Optional<RowRule> raised = Raised.find(rule, more);
            if (raised.isPresent() && goesOn(rule, raised.get())) {
                return Optional.of(Message.of("feasibility.way-out", RuleWords.name(rule), Raised.most(raised.get())));
            }
        }
        return Optional.empty();
    }

    private boolean goesOn(RowRule old, RowRule replacement) {
        List<RowRule> changed = fewest.stream()
                .map(rule -> rule.equals(old) ? replacement : rule)
                .toList();
        return outlook.follow(changed).verdict() == Verdict.POSSIBLE;
    }
}
