package io.github.paiban.rules;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says the words of a {@link DutySet} as people do: shifts by their names, the fixed words in the reader's language. */
public final class Words {
    private Words() {}

    /** The words, each as a message or as a name of the month, to be put into a {@link Message}. */
    public static List<Object> say(Frame frame, Collection<String> words) {
        return words.stream().map(word -> say(frame, word)).toList();
    }

    private static Object say(Frame frame, String word) {
        return switch (word) {
            case "work", "off", "rest", "leave" -> Message.of("rules.word." + word);
            default -> name(frame, word);
        };
    }

    private static String name(Frame frame, String word) {
        for (ShiftType shift : frame.month().shifts()) {
            if (shift.id().equals(word)) {
                return shift.name();
            }
        }
        for (Role role : frame.month().roles()) {
            if (word.equals("role:" + role.id())) {
                return role.name();
            }
        }
        List<String> tagged = frame.month().shifts().stream()
                .filter(shift -> shift.tags().contains(word))
                .map(ShiftType::name)
                .toList();
        return tagged.isEmpty() ? word : String.join("/", tagged);
    }

    /**
     * Which agents a requirement counts, as a phrase that stands behind a day and a shift or a time; empty words for all
     * agents.
     */
    public static Message say(Requirement.Group group) {
        List<Object> parts = new ArrayList<>();
        add(parts, "skill", group.skill());
        add(parts, "queue", group.queue());
        add(parts, "shop", group.shop());
        return parts.isEmpty() ? Message.of("rules.group.all") : Message.of("rules.group.some", parts);
    }

    private static void add(List<Object> parts, String what, @Nullable String name) {
        if (name != null) {
            parts.add(Message.of("rules.group." + what, name));
        }
    }

    /** A time of day, as in 09:30; minutes from midnight, 1440 is 24:00, more are on the next day. */
    public static String clock(int minute) {
        int ofDay = minute > 24 * 60 ? minute % (24 * 60) : minute;
        return String.format(Locale.ROOT, "%02d:%02d", ofDay / 60, ofDay % 60);
    }

    /** A stretch of time, as in 22:00–06:00. */
    public static String span(int fromMinute, int toMinute) {
        return clock(fromMinute == 24 * 60 ? 0 : fromMinute) + "–" + clock(toMinute);
    }

    /** The words with the days they are restricted to, as in "Night (weekend)". */
    public static Object say(Frame frame, Collection<String> words, DayFilter on) {
        List<Object> what = say(frame, words);
        boolean restricted = !on.words().isEmpty() && !on.words().contains("all");
        return restricted
                ? Message.of(
                        "rules.on", what, on.words().stream().map(Words::day).toList())
                : what;
    }

    private static Object day(String word) {
        return DayFilter.findWeekday(word)
                .<Object>map(weekday -> weekday)
                .orElseGet(() -> Message.of("rules.day." + word));
    }

    /** So many days, as in "1 day" and "3 days". */
    public static Message days(int days) {
        return Message.of(days == 1 ? "rules.days.one" : "rules.days.many", days);
    }

    /** So many weekends. */
    public static Message weekends(int weekends) {
        return Message.of(weekends == 1 ? "rules.weekend-count.one" : "rules.weekend-count.many", weekends);
    }

    /** The name of a duty as people say it. */
    public static Object say(Frame frame, int duty) {
        if (!Duties.isWork(duty)) {
            return Message.of(duty == Duties.LEAVE ? "rules.word.leave" : "rules.word.rest");
        }
        Role role = frame.duties().findRole(duty);
        String shift = frame.duties().shift(duty).name();
        return role == null ? shift : shift + "·" + role.name();
    }
}
