package io.github.paiban.report;

import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import io.github.paiban.repair.CellChange;
import io.github.paiban.repair.Person;
import io.github.paiban.repair.Repair;
import io.github.paiban.repair.RepairAnswer;
import io.github.paiban.repair.Shortage;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The text for the team's group chat that goes with a repair: who is away, who is asked for what, what is open. */
public final class RepairMessage {
    /** The most days with shortages that are told one by one. */
    private static final int MOST = 6;

    private final RepairAnswer answer;
    private final Frame frame;
    private final Texts texts;

    private RepairMessage(RepairAnswer answer, Texts texts) {
        this.answer = answer;
        this.frame = Frame.of(answer.problem().month());
        this.texts = texts;
    }

    /** The text of a repair in one language, several lines without one at the end. */
    public static String of(RepairAnswer answer, Repair repair, Texts texts) {
        return String.join("\n", new RepairMessage(answer, texts).lines(repair));
    }

    /** The text in Chinese and then in English, as a file. */
    public static String file(RepairAnswer answer, Repair repair) {
        return of(answer, repair, Texts.in(Locale.SIMPLIFIED_CHINESE)) + "\n\n"
                + of(answer, repair, Texts.in(Locale.ENGLISH)) + "\n";
    }

    private List<String> lines(Repair repair) {
        List<String> lines = new ArrayList<>();
        String title = answer.problem().month().title();
        lines.add(title.isEmpty() ? say("title-plain") : say("title", title));
        lines.addAll(away());
        repair.changes().stream()
                .filter(change -> change.isForced() && change.after().kind() != Duty.Kind.LEAVE)
                .forEach(change -> lines.add(say("late", name(change.agent()), change(change))));
        if (!repair.people().isEmpty()) {
            lines.add(say("ask"));
            repair.people().forEach(person -> lines.add(say("person", name(person.agent()), changes(person))));
            lines.add(say("answer"));
        } else {
            lines.add(say("nobody"));
        }
        lines.addAll(open(repair));
        return lines;
    }

    private List<String> away() {
        Map<String, List<LocalDate>> days = new LinkedHashMap<>();
        for (Assignment leave : answer.leaves()) {
            days.computeIfAbsent(leave.agent(), any -> new ArrayList<>()).add(leave.date());
        }
        return days.entrySet().stream()
                .map(each -> say("away", name(each.getKey()), spans(each.getValue())))
                .toList();
    }

    /** Days as stretches; a day off within an absence belongs to it. */
    private List<Object> spans(List<LocalDate> days) {
        List<LocalDate> sorted = days.stream().sorted().toList();
        List<Object> spans = new ArrayList<>();
        LocalDate first = sorted.getFirst();
        LocalDate last = first;
        for (LocalDate day : sorted.subList(1, sorted.size())) {
            if (!day.equals(last.plusDays(1))) {
                spans.add(span(first, last));
                first = day;
            }
            last = day;
        }
        spans.add(span(first, last));
        return spans;
    }

    private static Object span(LocalDate first, LocalDate last) {
        return first.equals(last) ? first : Message.of("repair.span", first, last);
    }

    private String changes(Person person) {
        return person.changes().stream().map(this::change).collect(Collectors.joining(say("and")));
    }

    private String change(CellChange change) {
        return say("change", change.date(), duty(change.before()), timed(change.after()));
    }

    private Object duty(Duty duty) {
        return Words.say(frame, frame.duties().index(duty));
    }

    private Object timed(Duty duty) {
        if (!duty.isWork()) {
            return duty(duty);
        }
        ShiftType shift = frame.duties().shift(frame.duties().index(duty));
        return Message.of("repair.timed", duty(duty), Words.span(shift.startMinute(), shift.endMinute()));
    }

    private List<String> open(Repair repair) {
        if (repair.shortages().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(say("open")));
        List<Message> days = shortages(frame, repair);
        days.stream().limit(MOST).forEach(each -> lines.add(say("short", each)));
        if (days.size() > MOST) {
            lines.add(say("more", days.size() - MOST));
        }
        return lines;
    }

    /** What stays short, a message for each day: the shift or the time, who counts, how many are missing. */
    public static List<Message> shortages(Frame frame, Repair repair) {
        Map<LocalDate, List<Object>> days = new LinkedHashMap<>();
        repair.shortages()
                .forEach(each -> days.computeIfAbsent(each.date(), any -> new ArrayList<>())
                        .add(shortage(frame, each)));
        return days.entrySet().stream()
                .map(each -> Message.of("repair.shortages", each.getKey(), each.getValue()))
                .toList();
    }

    private static Message shortage(Frame frame, Shortage shortage) {
        String shift = shortage.shift();
        Object when = shift == null
                ? Words.span(shortage.fromMinute(), shortage.toMinute())
                : Words.say(frame, frame.duties().index(Duty.of(shift)));
        return Message.of(
                "repair.shortage", when, Words.say(shortage.group()), shortage.missing() - shortage.published());
    }

    private String name(String agent) {
        return frame.agent(frame.agentIndex(agent)).name();
    }

    private String say(String key, Object... args) {
        return texts.say(Message.of("repair." + key, args));
    }
}
