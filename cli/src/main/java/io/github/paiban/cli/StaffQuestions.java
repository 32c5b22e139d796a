package io.github.paiban.cli;

import io.github.paiban.notice.Message;
import io.github.paiban.staffing.ChatModel;
import io.github.paiban.staffing.Discipline;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ErlangA;
import io.github.paiban.staffing.ErlangC;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.ServiceModel;
import io.github.paiban.staffing.ServiceTarget;
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
    private final ModelChoice model;

    StaffQuestions(StaffOptions options) {
        this.options = options;
        this.model = model(options);
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
                or(options.target, model == ModelChoice.CHAT ? CHATS : CALLS),
                or(options.maxOccupancy, MOST_OCCUPANCY),
                new Shrinkage(or(options.shrinkage, 0.0)));
    }

    /** The model without what makes the volume uncertain. */
    ServiceModel model() {
        return switch (model) {
            case ERLANG_C -> new ErlangC(needed(options.handlingTime));
            case ERLANG_A -> new ErlangA(needed(options.handlingTime), needed(options.patience));
            case CHAT -> chat();
        };
    }

    private ChatModel chat() {
        double reply = needed(options.reply);
        double think = options.think == null ? 0 : seconds(options.think);
        double first = options.firstReply == null ? reply : seconds(options.firstReply);
        Effort effort = new Effort(Objects.requireNonNull(options.rounds), first, reply, think);
        ChatModel chat = ChatModel.of(effort, Objects.requireNonNull(options.concurrency))
                .withDiscipline(or(options.discipline, Discipline.FIRST_COME));
        return options.patience == null ? chat : chat.withPatience(seconds(options.patience));
    }

    /** The model that is named, or that the other options ask for. */
    private static ModelChoice model(StaffOptions options) {
        if (options.model != null) {
            return options.model;
        }
        if (options.concurrency != null) {
            return ModelChoice.CHAT;
        }
        return options.patience != null ? ModelChoice.ERLANG_A : ModelChoice.ERLANG_C;
    }

    private void refuseMissing() {
        List<String> missing = written(
                switch (model) {
                    case ERLANG_C -> named("--volume", options.volume, "--aht", options.handlingTime);
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
                switch (model) {
                    case ERLANG_C -> {
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
    }

    private Map<String, Boolean> chats() {
        Map<String, Boolean> named = named("--concurrency", options.concurrency, "--rounds", options.rounds);
        named.putAll(named("--reply", options.reply, "--first-reply", options.firstReply));
        named.putAll(named("--think", options.think, "--discipline", options.discipline));
        return named;
    }

    private Refusal refusal(String code, List<String> names) {
        Message said = Message.of("cli.usage." + code, model.word(), names);
        return new Refusal(ExitCode.USAGE, code, said, Message.of("cli.hint.staff-" + model.word()));
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
