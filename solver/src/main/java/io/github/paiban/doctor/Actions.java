package io.github.paiban.doctor;

import io.github.paiban.doctor.Action.Pay;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Says breaches of a roster as what a manager would do: one more person on some days, a rule eased for some people, leave
 * taken back. What is the same for several people or days is said once.
 */
final class Actions {
    private final Frame frame;
    private final Roster roster;

    /** What breaches have in common that are said together. */
    private record Key(String rule, String sentence, List<Object> details) {}

    Actions(Frame frame, Roster roster) {
        this.frame = frame;
        this.roster = roster;
    }

    /** What to do about breaches, in their order. */
    List<Action> of(List<Breach> breaches) {
        Map<Key, List<Breach>> alike = new LinkedHashMap<>();
        breaches.forEach(breach ->
                alike.computeIfAbsent(key(breach), any -> new ArrayList<>()).add(breach));
        return alike.values().stream().map(this::action).toList();
    }

    private static Key key(Breach breach) {
        List<Object> args = breach.message().args();
        List<Object> details = switch (breach.message().key()) {
            case "rules.cover.shift.under",
                    "rules.cover.shift.over",
                    "rules.cover.span.under",
                    "rules.cover.span.over" -> List.of(args.get(1), args.get(2));
            case "rules.skill-cover.min", "rules.skill-cover.max" -> List.of(args.get(1), args.get(3));
            case "rules.role-count.min", "rules.role-count.max" -> List.of(args.get(2));
            case "rules.never-together" -> args.subList(1, 4);
            case "rules.never-off-together" -> args.subList(1, 2);
            case "rules.availability.leave", "rules.pins" -> List.of(String.valueOf(breach.agent()));
            default -> breach.agent() == null ? List.of(breach.from(), breach.message()) : List.of(breach.message());
        };
        return new Key(breach.rule(), breach.message().key(), details);
    }

    private Action action(List<Breach> alike) {
        Breach first = alike.getFirst();
        String sentence = first.message().key();
        return switch (sentence) {
            case "rules.cover.shift.under" ->
                new Action(onDays("more", alike, args(first, 1, 2)), Pay.PLAIN, missing(alike, shiftMinutes(first)));
            case "rules.cover.span.under" ->
                new Action(onDays("more-hours", alike, args(first, 1, 2)), Pay.PLAIN, spanMinutes(alike));
            case "rules.cover.shift.over", "rules.cover.span.over" ->
                Action.of(onDays("too-many", alike, args(first, 1, 2)));
            case "rules.skill-cover.min" ->
                new Action(onDays("skilled", alike, args(first, 1, 3)), Pay.PLAIN, missing(alike, shiftMinutes(first)));
            case "rules.role-count.min" -> Action.of(onDays("role", alike, args(first, 2)));
            case "rules.never-together" -> Action.of(onDays("together", alike, args(first, 1, 2, 3)));
            case "rules.never-off-together" -> Action.of(onDays("nobody", alike, args(first, 1)));
            case "rules.availability.leave" -> leave(alike);
            case "rules.pins" -> Action.of(promise(alike));
            case "rules.count.min" -> eased(alike, "fewer");
            case "rules.count.max" -> eased(alike, "allow");
            case "rules.run.max" -> eased(alike, "run");
            default -> eased(alike, "other");
        };
    }

    private static Object[] args(Breach breach, int... places) {
        Object[] args = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            args[i] = breach.message().args().get(places[i]);
        }
        return args;
    }

    /** A sentence with how many in all, on which days, what else it needs, and the rule at last. */
    private static Message onDays(String key, List<Breach> alike, Object... rest) {
        List<Object> args = new ArrayList<>(List.of(
                alike.stream().mapToLong(Breach::amount).max().orElse(0),
                Days.say(alike.stream().map(Breach::from).toList())));
        args.addAll(List.of(rest));
        args.add(alike.getFirst().rule());
        return new Message("doctor.do." + key, args);
    }

    private static long missing(List<Breach> alike, int minutes) {
        return minutes * alike.stream().mapToLong(Breach::amount).sum();
    }

    private int shiftMinutes(Breach breach) {
        Object name = breach.message().args().get(1);
        return frame.month().shifts().stream()
                .filter(shift -> name.equals(shift.name()))
                .mapToInt(shift -> (int) shift.paid().toMinutes())
                .findFirst()
                .orElse(0);
    }

    private static long spanMinutes(List<Breach> alike) {
        return alike.stream()
                .map(breach -> breach.message().args().getLast())
                .filter(Duration.class::isInstance)
                .mapToLong(missing -> ((Duration) missing).toMinutes())
                .sum();
    }

    private Action leave(List<Breach> alike) {
        String agent = Objects.requireNonNull(alike.getFirst().agent());
        List<LocalDate> dates = alike.stream().map(Breach::from).toList();
        long minutes =
                dates.stream().mapToLong(date -> paidMinutes(agent, date)).sum();
        return new Action(Message.of("doctor.do.leave", name(agent), Days.say(dates)), Pay.REST_DAY, minutes);
    }

    private int paidMinutes(String agent, LocalDate date) {
        return frame.duties().paidMinutes(frame.duties().index(roster.duty(agent, date)));
    }

    private Message promise(List<Breach> alike) {
        String agent = Objects.requireNonNull(alike.getFirst().agent());
        List<Object> cells = alike.stream()
                .<Object>map(breach -> Message.of(
                        "doctor.do.cell",
                        breach.from(),
                        breach.message().args().get(0),
                        breach.message().args().get(1)))
                .toList();
        return Message.of("doctor.do.promise", name(agent), cells);
    }

    /** A rule eased for some people: what each of them has, and what the rule says. */
    private Action eased(List<Breach> alike, String key) {
        Breach first = alike.getFirst();
        List<String> people = alike.stream()
                .map(Breach::agent)
                .filter(Objects::nonNull)
                .map(this::name)
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return Action.of(
                    Message.of("doctor.do.rule", first.rule(), Days.say(List.of(first.from())), first.message()));
        }
        List<Object> args = new ArrayList<>(List.of(people, first.rule()));
        if (key.equals("other")) {
            args.add(alike.size() == 1 ? Days.say(List.of(first.from())) : Message.of("doctor.do.some-days"));
            args.add(first.message());
        } else {
            args.addAll(first.message().args());
        }
        Message said = new Message("doctor.do." + key, args);
        boolean isRest = first.kind().equals("rest-days") && key.equals("fewer");
        return isRest ? new Action(said, Pay.REST_DAY, restMinutes(alike)) : Action.of(said);
    }

    /** What working on lost days of rest comes to: as many of the agent's usual days. */
    private long restMinutes(List<Breach> alike) {
        return alike.stream()
                .mapToLong(breach -> breach.amount() * usualMinutes(Objects.requireNonNull(breach.agent())))
                .sum();
    }

    private long usualMinutes(String agent) {
        return Math.round(roster.rows().getOrDefault(agent, List.of()).stream()
                .mapToInt(duty -> frame.duties().index(duty))
                .filter(Duties::isWork)
                .map(duty -> frame.duties().paidMinutes(duty))
                .average()
                .orElse(0));
    }

    private String name(String agent) {
        return frame.agent(frame.agentIndex(agent)).name();
    }
}
