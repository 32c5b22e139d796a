package io.github.paiban.benchmark.jmh;

import io.github.paiban.staffing.AgentCapacity;
import io.github.paiban.staffing.AgentsNeeded;
import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.ChatModel;
import io.github.paiban.staffing.Discipline;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ErlangA;
import io.github.paiban.staffing.ErlangC;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.ServiceModel;
import io.github.paiban.staffing.ServiceTarget;
import io.github.paiban.staffing.ServiceTerms;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Seconds for the needs of every half-hour of a month: 100 shops, 31 days of 29 half-hours, loads of 1 to 16 Erlang. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@SuppressWarnings("NullAway.Init") // JMH sets the parameter first
public class IntervalNeeds {
    private static final int SHOPS = 100;
    private static final int INTERVALS = 31 * 29;
    private static final double CALL = 180;
    private static final ServiceTarget CALLS = new ServiceTarget(0.8, 20);
    private static final ServiceTarget CHATS = new ServiceTarget(0.8, 30);

    /** By which model. */
    @Param({"erlang-c", "erlang-a", "chat", "chat-patience", "chat-every-reply"})
    public String model;

    /** The agents needed in all intervals together. */
    @Benchmark
    public double month() {
        SplittableRandom random = new SplittableRandom(1);
        double agents = 0;
        for (int shop = 0; shop < SHOPS; shop++) {
            ServiceModel mine = make(shop);
            double work = mine.offeredLoad(1);
            for (int interval = 0; interval < INTERVALS; interval++) {
                double load = 1 + 15 * random.nextDouble();
                agents += AgentsNeeded.find(mine, load / work, target(), 0.85)
                        .orElseThrow()
                        .agents();
            }
        }
        return agents;
    }

    private ServiceTarget target() {
        return model.startsWith("chat") ? CHATS : CALLS;
    }

    private ServiceModel make(int shop) {
        ChatModel chat = ChatModel.of(new Effort(5, 8, 20 + shop / 20.0, 60), 5);
        return switch (model) {
            case "erlang-c" -> new ErlangC(CALL);
            case "erlang-a" -> new ErlangA(CALL, 300);
            case "chat" -> chat;
            case "chat-patience" -> chat.withPatience(300);
            case "chat-every-reply" -> everyReply(new Effort(5, 8, 10 + shop / 20.0, 60));
            default -> throw new IllegalArgumentException("No model " + model + ".");
        };
    }

    private static ServiceModel everyReply(Effort effort) {
        return ModelChoice.CHAT.model(new ServiceTerms(
                effort,
                1,
                Double.POSITIVE_INFINITY,
                effort.rounds(),
                new AgentCapacity(5, Discipline.FIRST_COME, 0.85, 0),
                CHATS,
                new Assessment(Assessment.Replies.ALL, 0, 1440, Double.POSITIVE_INFINITY),
                null));
    }
}
