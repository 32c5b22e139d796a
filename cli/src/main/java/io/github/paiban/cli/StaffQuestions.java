package io.github.paiban.cli;

import io.github.paiban.notice.Message;
import io.github.paiban.simulation.Precision;
import io.github.paiban.simulation.SimulatedModel;
import io.github.paiban.staffing.AgentCapacity;
import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.ChatModel;
import io.github.paiban.staffing.Discipline;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ErlangA;
import io.github.paiban.staffing.ErlangC;
import io.github.paiban.staffing.ServiceModel;
import io.github.paiban.staffing.ServiceTarget;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.Shrinkage;
import io.github.paiban.staffing.StaffingQuestion;
import io.github.paiban.staffing.UncertainVolume;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a question of the calculator's options, or says which are missing and which contradict each other. */
final class StaffQuestions {
    private static final ServiceTarget CALLS = new ServiceTarget(0.8, 20);
    private static final ServiceTarget CHATS = new ServiceTarget(0.8, 30);
    private static final double MOST_OCCUPANCY = 0.85;
    private static final Duration HOUR = Duration.ofHours(1);

    private final StaffOptions options;
    private final Precision precision;
    private final StaffModel model;
    /** The formula that takes the same options. */
    private final StaffModel formula;

    StaffQuestions(StaffOptions options) {
        this(options, Precision.ONE_ANSWER);
    }

    private StaffQuestions(StaffOptions options, Precision precision) {
        this.options = options;
        this.precision = precision;
        this.formula = formula(options);
        this.model = options.model == StaffModel.SIMULATION ? options.model : formula;
    }

    /** The same, to be simulated four times as long. */
    StaffQuestions sharper() {
        return new StaffQuestions(options, precision.longer(4));
    }

    /** The question. */
    StaffingQuestion question() {
        refuseMissing();
        refuseUseless();
        ServiceModel known = model();
        Double uncertainty = options.uncertainty;
        return new StaffingQuestion(
                uncertainty == null ? known : new UncertainVolume(known, uncertainty),
                Objects.requireNonNull(options.volume) / seconds(or(options.interval, HOUR)),
                or(options.target, formula == StaffModel.CHAT ? CHATS : CALLS),
                or(options.maxOccupancy, MOST_OCCUPANCY),
                new Shrinkage(or(options.shrinkage, 0.0)));
    }

    /** The model without what makes the volume uncertain. */
    ServiceModel model() {
        return model == StaffModel.SIMULATION ? simulation() : formula();
    }

    private ServiceModel formula() {
        return switch (formula) {
            case ERLANG_C, SIMULATION -> new ErlangC(needed(options.handlingTime));
            case ERLANG_A -> new ErlangA(needed(options.handlingTime), needed(options.patience));
            case CHAT -> chat();
        };
    }

    private SimulatedModel simulation() {
        double patience = options.patience == null ? Double.POSITIVE_INFINITY : seconds(options.patience);
        if (formula != StaffModel.CHAT) {
            return SimulatedModel.calls(needed(options.handlingTime), patience, precision);
        }
        Effort effort = effort();
        AgentCapacity capacity = new AgentCapacity(
                Objects.requireNonNull(options.concurrency),
                or(options.discipline, Discipline.FIRST_COME),
                or(options.maxOccupancy, MOST_OCCUPANCY),
                0);
        return SimulatedModel.chats(
                new ServiceTerms(
                        effort,
                        1,
                        patience,
                        effort.rounds(),
                        capacity,
                        or(options.target, CHATS),
                        Assessment.ALL_DAY,
                        null),
                precision);
    }

    private Effort effort() {
        double reply = needed(options.reply);
        double think = options.think == null ? 0 : seconds(options.think);
        double first = options.firstReply == null ? reply : seconds(options.firstReply);
        return new Effort(Objects.requireNonNull(options.rounds), first, reply, think);
    }

    private ChatModel chat() {
        ChatModel chat = ChatModel.of(effort(), Objects.requireNonNull(options.concurrency))
                .withDiscipline(or(options.discipline, Discipline.FIRST_COME));
        return options.patience == null ? chat : chat.withPatience(seconds(options.patience));
    }

    /** The formula that is named, or that the other options ask for. */
    private static StaffModel formula(StaffOptions options) {
        if (options.model != null && options.model != StaffModel.SIMULATION) {
            return options.model;
        }
        if (options.concurrency != null) {
            return StaffModel.CHAT;
        }
        return options.patience != null ? StaffModel.ERLANG_A : StaffModel.ERLANG_C;
    }

    private void refuseMissing() {
        List<String> missing = written(
                switch (formula) {
                    case ERLANG_C, SIMULATION -> named("--volume", options.volume, "--aht", options.handlingTime);
                    case ERLANG_A ->
                        named(
                                "--volume",
                                options.volume,
                                "--aht",
                                options.handlingTime,
                                "--patience",
                                options.patience);
                    case CHAT -> {
                        Map<String, Boolean> named = named("--volume", options.volume, "--reply", options.reply);
                        named.putAll(named("--concurrency", options.concurrency, "--rounds", options.rounds));
                        boolean thinks = options.rounds == null || options.rounds > 1;
                        named.putAll(thinks ? named("--think", options.think) : Map.of());
                        yield named;
                    }
                },
                false);
        if (!missing.isEmpty()) {
            throw refusal("staff-missing", missing);
        }
    }

    private void refuseUseless() {
        List<String> useless = written(
                switch (formula) {
                    case ERLANG_C, SIMULATION -> {
                        Map<String, Boolean> named = chats();
                        named.putAll(named("--patience", options.patience));
                        yield named;
                    }
                    case ERLANG_A -> chats();
                    case CHAT -> named("--aht", options.handlingTime);
                },
                true);
        if (!useless.isEmpty()) {
            throw refusal("staff-useless", useless);
        }
        if (model == StaffModel.SIMULATION && options.uncertainty != null) {
            throw refusal("staff-useless", List.of("--uncertainty"));
        }
    }

    private Map<String, Boolean> chats() {
        Map<String, Boolean> named = named("--concurrency", options.concurrency, "--rounds", options.rounds);
        named.putAll(named("--reply", options.reply, "--first-reply", options.firstReply));
        named.putAll(named("--think", options.think, "--discipline", options.discipline));
        return named;
    }

    private Refusal refusal(String code, List<String> names) {
        Message said = Message.of("cli.usage." + code, model.word(), names);
        return new Refusal(ExitCode.USAGE, code, said, Message.of("cli.hint.staff-" + formula.word()));
    }

    private static Map<String, Boolean> named(@Nullable Object... namesAndValues) {
        Map<String, Boolean> named = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            named.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1] != null);
        }
        return named;
    }

    private static List<String> written(Map<String, Boolean> named, boolean wanted) {
        return named.entrySet().stream()
                .filter(each -> each.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double needed(@Nullable Duration length) {
        return seconds(Objects.requireNonNull(length));
    }

    private static double seconds(Duration length) {
        return StaffConverters.seconds(length);
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
