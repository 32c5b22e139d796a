package io.github.paiban.rules.row;

import io.github.paiban.model.Request;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Wishes for a day off, for work, for or against a shift. A refused wish costs the weight times its priority.
 * Wishes for days of approved leave or outside the contract count for nothing.
 *
 * @param head id, level, weight, scope
 * @param favours by how many per cent the wishes of some agents weigh more, by id: those of whom many were refused before
 */
public record Wishes(RuleHead head, Map<String, Integer> favours) implements RowRule {
    private static final int PERCENT = 100;

    public Wishes {
        favours = Map.copyOf(favours);
    }

    /** All wishes weigh alike. */
    public Wishes(RuleHead head) {
        this(head, Map.of());
    }

    /** The same rule with the wishes of some agents weighing more, by per cent. */
    public Wishes favouring(Map<String, Integer> newFavours) {
        return new Wishes(head, newFavours);
    }

    @Override
    public String kind() {
        return "wishes";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        int favour = favours.getOrDefault(frame.agent(agent).id(), 0);
        long weight = Math.round(head.weight() * (double) (PERCENT + favour) / PERCENT);
        return new CellCosts(frame, weight, new Refused(frame, wishes(frame, agent), favour));
    }

    private List<List<Request>> wishes(Frame frame, int agent) {
        List<Request> all = frame.once()
                .get(this, ByAgent.class, () -> ByAgent.of(frame))
                .of(frame.agent(agent).id());
        return IntStream.range(0, frame.days())
                .mapToObj(day -> frame.isPresent(agent, day) && !frame.isOnLeave(agent, day)
                        ? all.stream()
                                .filter(request -> request.date().equals(frame.date(day)))
                                .toList()
                        : List.<Request>of())
                .toList();
    }

    /** The requests of each agent, in order. */
    private record ByAgent(Map<String, List<Request>> requests) {
        static ByAgent of(Frame frame) {
            return new ByAgent(frame.month().requests().stream().collect(Collectors.groupingBy(Request::agent)));
        }

        List<Request> of(String agent) {
            return requests.getOrDefault(agent, List.of());
        }
    }

    private record Refused(Frame frame, List<List<Request>> wishes, int favour) implements CellCosts.Judge {
        @Override
        public long units(int day, int duty) {
            return wishes.get(day).isEmpty()
                    ? 0
                    : refused(day, duty).stream().mapToLong(Request::priority).sum();
        }

        @Override
        public Message say(int day, int duty) {
            List<Message> asked = refused(day, duty).stream().map(this::say).toList();
            Message refused = Message.of("rules.wishes", asked, Words.say(frame, duty));
            return favour == 0 ? refused : Message.of("rules.wishes.favoured", refused, favour);
        }

        private List<Request> refused(int day, int duty) {
            return wishes.get(day).stream().filter(wish -> refuses(duty, wish)).toList();
        }

        private boolean refuses(int duty, Request wish) {
            boolean works = Duties.isWork(duty);
            boolean inShift = works && frame.duties().shift(duty).id().equals(wish.shift());
            return switch (wish.kind()) {
                case OFF -> works;
                case ON -> !works;
                case SHIFT -> !inShift;
                case NOT_SHIFT -> inShift;
                case LEAVE -> false;
            };
        }

        private Message say(Request wish) {
            return switch (wish.kind()) {
                case OFF, LEAVE -> Message.of("rules.wish.off");
                case ON -> Message.of("rules.wish.on");
                case SHIFT -> Message.of("rules.wish.shift", shiftName(wish));
                case NOT_SHIFT -> Message.of("rules.wish.not-shift", shiftName(wish));
            };
        }

        private Object shiftName(Request wish) {
            return Words.say(frame, List.of(Objects.requireNonNull(wish.shift())))
                    .getFirst();
        }
    }
}
