package io.github.paiban.rules.catalogue;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** One kind of rule: its word, its parameters, and how a rule is made of them. Immutable. */
public final class RuleKind {
    /** What a kind of rule looks at. */
    public enum Shape {
        /** One agent's row, from left to right. */
        ROW,
        /** One day across agents. */
        COLUMN
    }

    /** Whether a rule of the kind is there without being written. */
    public enum Presence {
        /** Only where it is written. */
        WRITTEN,
        /** With its defaults, unless a rule of the kind is written. */
        UNLESS_WRITTEN,
        /** Always, and it cannot be written. */
        ALWAYS
    }

    /** The unit of an agent's own limits of a rule, in the columns {@code <rule id>.min} and {@code .max}. */
    public enum OwnLimits {
        /** The rule has no limits of one's own. */
        NONE,
        /** Whole numbers. */
        NUMBERS,
        /** Lengths of time. */
        TIME_SPANS;

        static OwnLimits of(ParameterType type) {
            return type instanceof ParameterType.TimeSpan ? TIME_SPANS : NUMBERS;
        }
    }

    private final String name;
    private final Shape shape;
    private final Presence presence;
    private final Level level;
    private final long weight;
    private final List<Parameter> parameters;
    private final OwnLimits ownLimits;
    private final List<Constraint> constraints;
    private final String example;
    private final BiFunction<RuleHead, Parameters, Rule> maker;

    RuleKind(RuleKindBuilder parts, BiFunction<RuleHead, Parameters, Rule> maker) {
        this.name = parts.name;
        this.shape = parts.shape;
        this.presence = parts.presence;
        this.level = parts.level;
        this.weight = parts.weight;
        this.parameters = List.copyOf(parts.parameters);
        this.ownLimits = parts.ownLimits;
        this.constraints = List.copyOf(parts.constraints);
        this.example = parts.example;
        this.maker = maker;
    }

    /** Its word in paiban.yaml, as in {@code rest-days}. */
    public String name() {
        return name;
    }

    /** What it looks at. */
    public Shape shape() {
        return shape;
    }

    /** Whether it is there without being written. */
    public Presence presence() {
        return presence;
    }

    /** The level where none is written. */
    public Level level() {
        return level;
    }

    /** The weight where none is written. */
    public long weight() {
        return weight;
    }

    /** Its parameters, in the order of documentation. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** A parameter by its name. */
    public Optional<Parameter> findParameter(String parameter) {
        return parameters.stream().filter(each -> each.name().equals(parameter)).findFirst();
    }

    /** What it asks for, in one sentence. */
    public Message about() {
        return Message.of("catalogue.kind." + name);
    }

    /** A line of paiban.yaml below {@code rules:} with a rule of the kind; empty where it is never written. */
    public String example() {
        return example;
    }

    /** The unit of an agent's own limits of such a rule. */
    public OwnLimits ownLimits() {
        return ownLimits;
    }

    /** A head with the kind's own level and weight, for everyone. */
    public RuleHead head(String id) {
        return new RuleHead(id, level, weight, Scope.ALL);
    }

    /** What keeps a rule from being made; empty where {@link #create} will make it. */
    public List<Problem> problems(RuleHead head, Parameters written) {
        List<Problem> problems = new ArrayList<>();
        parameters.stream()
                .filter(each -> each.required() && !written.has(each.name()))
                .forEach(each -> problems.add(new Problem(
                        "",
                        Message.of(
                                "catalogue.problem.missing",
                                each.name(),
                                each.type().about()))));
        if (problems.isEmpty()) {
            Parameters filled = written.filledFrom(parameters);
            constraints.forEach(each -> each.findProblem(head, filled).ifPresent(problems::add));
        }
        return problems;
    }

    /**
     * A rule of the kind.
     *
     * @throws IllegalArgumentException where the parameters have {@link #problems}, or are not of their type
     */
    public Rule create(RuleHead head, Parameters written) {
        for (String each : written.names()) {
            if (findParameter(each).isEmpty()) {
                throw new IllegalArgumentException(
                        "Rule '" + head.id() + "' of kind " + name + " has no parameter '" + each + "'. Maybe one of "
                                + parameters.stream().map(Parameter::name).toList() + ".");
            }
        }
        List<Problem> problems = problems(head, written);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Rule '" + head.id() + "' of kind " + name + " cannot be made: "
                    + problems + ". Maybe see RuleKind.problems.");
        }
        return maker.apply(head, written.filledFrom(parameters));
    }

    /** The kind's name. */
    @Override
    public String toString() {
        return name;
    }
}
