package io.github.paiban.rules.catalogue;

import static io.github.paiban.rules.catalogue.RuleKindBuilder.column;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.catalogue.ParameterType.AgentGroups;
import io.github.paiban.rules.catalogue.ParameterType.Days;
import io.github.paiban.rules.catalogue.ParameterType.DutyWords;
import io.github.paiban.rules.catalogue.ParameterType.RoleName;
import io.github.paiban.rules.catalogue.ParameterType.SkillName;
import io.github.paiban.rules.catalogue.ParameterType.WholeNumber;
import io.github.paiban.rules.catalogue.RuleKind.Presence;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.column.InTime;
import io.github.paiban.rules.column.Mentor;
import io.github.paiban.rules.column.NeverOffTogether;
import io.github.paiban.rules.column.NeverTogether;
import io.github.paiban.rules.column.RoleCount;
import io.github.paiban.rules.column.SkillCover;
import java.util.List;

/** The kinds of rules that look at one day across agents. */
final class ColumnKinds {
    private static final WholeNumber PEOPLE = new WholeNumber(0, 10_000);
    private static final WholeNumber WEIGHT = new WholeNumber(0, (int) RuleHead.MAX_WEIGHT);
    private static final Parameter ON = Parameter.withDefault("on", new Days(), DayFilter.ALL);
    private static final Parameter PAIRS = Parameter.optional("pairs", new AgentGroups());

    static final List<RuleKind> ALL = List.of(
            column("cover")
                    .presence(Presence.UNLESS_WRITTEN)
                    .should(100)
                    .with(Parameter.optional("under", WEIGHT))
                    .with(Parameter.withDefault("over", WEIGHT, 20))
                    .example("cover: {rule: cover, level: should, under: 100, over: 20}")
                    .make(ColumnKinds::cover),
            column("service")
                    .should(5)
                    .example("answered-in-time: {rule: service, level: should, weight: 5}")
                    .make((head, values) -> new InTime(head)),
            column("skill-cover")
                    .with(Parameter.required("skill", new SkillName()))
                    .with(Parameter.withDefault("what", new DutyWords(), List.of("work"))
                            .meaning("skill-cover"))
                    .with(ON)
                    .limits(PEOPLE)
                    .example("a-senior-on-every-shift: {rule: skill-cover, skill: senior, what: [day, night], min: 1}")
                    .make((head, values) -> new SkillCover(
                            head, values.text("skill"), values.words("what"), values.days("on"), values.limits())),
            column("mentor")
                    .with(Parameter.required("trainee", new SkillName()))
                    .with(Parameter.required("mentor", new SkillName()))
                    .with(Parameter.withDefault("each", new WholeNumber(1, Mentor.MOST), 1))
                    .where(Constraint.TWO_SKILLS)
                    .example("never-alone: {rule: mentor, trainee: trainee, mentor: senior, each: 2}")
                    .make((head, values) ->
                            new Mentor(head, values.text("trainee"), values.text("mentor"), values.number("each"))),
            column("never-off-together")
                    .with(PAIRS)
                    .where(Constraint.SOMEBODY_NAMED)
                    .example("one-of-us-is-here: {rule: never-off-together, pairs: [[\"001\", \"002\"]]}")
                    .make((head, values) -> new NeverOffTogether(head, values.groups("pairs"))),
            column("never-together")
                    .with(PAIRS)
                    .where(Constraint.SOMEBODY_NAMED)
                    .example("apart: {rule: never-together, pairs: [[\"003\", \"004\"], [\"005\", \"006\"]]}")
                    .make((head, values) -> new NeverTogether(head, values.groups("pairs"))),
            column("role-count")
                    .with(Parameter.required("role", new RoleName()))
                    .with(ON)
                    .limits(PEOPLE)
                    .example("one-late-duty: {rule: role-count, role: late, exactly: 1}")
                    .make((head, values) ->
                            new RoleCount(head, values.text("role"), values.days("on"), values.limits())));

    private ColumnKinds() {}

    /** The weight of the rule is that of one person too few, unless there is one for that. */
    private static Cover cover(RuleHead head, Parameters values) {
        Integer under = values.findNumber("under");
        return new Cover(head, under == null ? head.weight() : under, values.number("over"));
    }
}
