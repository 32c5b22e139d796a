package io.github.paiban.rules.catalogue;

import io.github.paiban.rules.Level;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.catalogue.RuleKind.OwnLimits;
import io.github.paiban.rules.catalogue.RuleKind.Presence;
import io.github.paiban.rules.catalogue.RuleKind.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Builds a {@link RuleKind}: at first a must of weight 1 that is there only where it is written. */
final class RuleKindBuilder {
    final String name;
    final Shape shape;
    Presence presence = Presence.WRITTEN;
    Level level = Level.MUST;
    long weight = 1;
    final List<Parameter> parameters = new ArrayList<>();
    OwnLimits ownLimits = OwnLimits.NONE;
    final List<Constraint> constraints = new ArrayList<>();
    String example = "";

    private RuleKindBuilder(String name, Shape shape) {
        this.name = name;
        this.shape = shape;
    }

    static RuleKindBuilder row(String name) {
        return new RuleKindBuilder(name, Shape.ROW);
    }

    static RuleKindBuilder column(String name) {
        return new RuleKindBuilder(name, Shape.COLUMN);
    }

    RuleKindBuilder presence(Presence newPresence) {
        presence = newPresence;
        return this;
    }

    RuleKindBuilder should(long newWeight) {
        level = Level.SHOULD;
        weight = newWeight;
        return this;
    }

    RuleKindBuilder prefer(long newWeight) {
        level = Level.PREFER;
        weight = newWeight;
        return this;
    }

    RuleKindBuilder with(Parameter parameter) {
        parameters.add(parameter);
        return this;
    }

    RuleKindBuilder with(List<Parameter> more) {
        parameters.addAll(more);
        return this;
    }

    /** {@code min}, {@code max} and {@code exactly}; where a rule reads rows, agents can have their own. */
    RuleKindBuilder limits(ParameterType type) {
        constraints.add(Constraint.LIMITS);
        return ownLimits(shape == Shape.ROW ? OwnLimits.of(type) : OwnLimits.NONE)
                .with(Parameter.optional("min", type))
                .with(Parameter.optional("max", type))
                .with(Parameter.optional("exactly", type));
    }

    RuleKindBuilder ownLimits(OwnLimits unit) {
        ownLimits = unit;
        return this;
    }

    RuleKindBuilder where(Constraint constraint) {
        constraints.add(constraint);
        return this;
    }

    RuleKindBuilder example(String line) {
        example = line;
        return this;
    }

    RuleKind make(BiFunction<RuleHead, Parameters, Rule> maker) {
        return new RuleKind(this, maker);
    }
}
