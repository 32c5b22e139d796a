package io.github.paiban.rules.catalogue;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.row.Succession;
import java.util.Optional;

/** What the parameters of a kind must satisfy together. */
@FunctionalInterface
interface Constraint {
    /** {@code min}, {@code max}, {@code exactly}: one at least, in order, and nothing beside {@code exactly}. */
    Constraint LIMITS = (head, values) -> {
        Integer least = values.findNumber("min");
        Integer most = values.findNumber("max");
        if (values.has("exactly")) {
            return least == null && most == null
                    ? Optional.empty()
                    : problem("exactly", Message.of("catalogue.problem.exactly-alone"));
        }
        if (least == null && most == null) {
            return problem("", Message.of("catalogue.problem.no-limit"));
        }
        return least != null && most != null && least > most
                ? problem("min", Message.of("catalogue.problem.min-over-max"))
                : Optional.empty();
    };

    /** Within {@code days} days there cannot be more than that. */
    Constraint WITHIN_THE_DAYS = (head, values) -> {
        Integer least = values.has("exactly") ? values.findNumber("exactly") : values.findNumber("min");
        return least != null && least > values.number("days")
                ? problem("days", Message.of("catalogue.problem.more-than-days", least, values.number("days")))
                : Optional.empty();
    };

    /** All {@code forbid}den sequences together fit into one state. */
    Constraint FEW_SEQUENCES = (head, values) -> {
        int days = values.sequences("forbid").stream()
                .mapToInt(each -> each.size() - 1)
                .sum();
        return days > Succession.MAX_DAYS
                ? problem("forbid", Message.of("catalogue.problem.too-many-sequences"))
                : Optional.empty();
    };

    /** {@code earliest} before {@code latest}, one of them written. */
    Constraint TIMES_IN_ORDER = (head, values) -> {
        if (values.number("earliest") >= values.number("latest")) {
            return problem("latest", Message.of("catalogue.problem.latest-too-early"));
        }
        return values.number("earliest") == 0 && values.number("latest") == RowKinds.TWO_DAYS
                ? problem("", Message.of("catalogue.problem.no-time"))
                : Optional.empty();
    };

    /** {@code trainee} and {@code mentor} are two skills. */
    Constraint TWO_SKILLS = (head, values) -> values.text("trainee").equals(values.text("mentor"))
            ? problem("mentor", Message.of("catalogue.problem.same-skill"))
            : Optional.empty();

    /** Groups or a scope are written: all agents as one group are never meant. */
    Constraint SOMEBODY_NAMED =
            (head, values) -> values.has("pairs") || !head.scope().equals(Scope.ALL)
                    ? Optional.empty()
                    : problem("", Message.of("catalogue.problem.nobody-named"));

    /** What is wrong with a rule of this head and these values, defaults filled in. */
    Optional<Problem> findProblem(RuleHead head, Parameters values);

    private static Optional<Problem> problem(String parameter, Message message) {
        return Optional.of(new Problem(parameter, message));
    }
}
