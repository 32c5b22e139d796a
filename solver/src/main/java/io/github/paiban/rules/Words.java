package io.github.paiban.rules;

import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Message;
import java.util.Collection;
import java.util.List;

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
