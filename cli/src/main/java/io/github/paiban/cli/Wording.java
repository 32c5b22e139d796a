package io.github.paiban.cli;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the agents, duties and days of a month are said in one language. */
final class Wording {
    /** The kinds of rules whose unit is minutes. */
    private static final Set<String> MINUTES =
            Set.of("equal-hours", "hours", "overtime", "rest-hours", "rolling-hours", "time-window");

    private final Frame frame;
    private final Texts texts;

    Wording(ShopMonth month, Texts texts) {
        this.frame = Frame.of(month);
        this.texts = texts;
    }

    /** The shop's name and the month. */
    String title() {
        ShopMonth month = frame.month();
        String when = period();
        return month.title().isEmpty() ? when : say("title", month.title(), when);
    }

    /** The month, or from when to when. */
    String period() {
        LocalDate first = frame.month().period().first();
        LocalDate last = frame.month().period().last();
        YearMonth month = YearMonth.from(first);
        boolean whole = first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth());
        return whole ? texts.show(month) : say("period", first.toString(), last.toString());
    }

    /** An agent's id and name. */
    String agent(String id) {
        Agent agent = frame.agent(frame.agentIndex(id));
        return agent.name().equals(id) ? id : id + " " + agent.name();
    }

    /** Agents' names, or ids where they have none. */
    String agents(List<String> ids) {
        List<String> names =
                ids.stream().map(id -> frame.agent(frame.agentIndex(id)).name()).toList();
        return texts.show(names);
    }

    /** Whom a breach concerns; a dash where it is no single agent. */
    String agent(Breach breach) {
        String agent = breach.agent();
        return agent == null ? "-" : agent(agent);
    }

    /** A duty. */
    String duty(Duty duty) {
        return texts.show(Words.say(frame, frame.duties().index(duty)));
    }

    /** A day. */
    String date(LocalDate date) {
        return texts.show(date);
    }

    /** The days of a breach. */
    String dates(Breach breach) {
        return dates(breach.from(), breach.to());
    }

    /** The days from one to another. */
    String dates(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return texts.show(from);
        }
        int first = from.getDayOfMonth();
        int last = to.getDayOfMonth();
        return YearMonth.from(from).equals(YearMonth.from(to))
                ? say("dates.month", first, last, monthName(to))
                : say("dates.months", first, last, monthName(from), monthName(to));
    }

    /** The same weekday of several weeks. */
    String weekdays(List<LocalDate> dates) {
        LocalDate first = dates.getFirst();
        boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(dates.getLast()));
        List<Integer> days = dates.stream().map(LocalDate::getDayOfMonth).toList();
        return oneMonth ? say("dates.weekdays", first.getDayOfWeek(), days, monthName(first)) : texts.show(dates);
    }

    private String monthName(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.SHORT, texts.locale());
    }

    /** Hours and minutes of a day, over 24:00 past midnight. */
    static String time(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    /** Minutes as hours. */
    String hours(long minutes) {
        return texts.show(Duration.ofMinutes(minutes));
    }

    /** By how much a rule is broken, in its unit. */
    String amount(Breach breach) {
        return MINUTES.contains(breach.kind()) ? hours(breach.amount()) : Long.toString(breach.amount());
    }

    /** A share of 1 in per cent, never rounded up to 100. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", Math.floor(share * 1000) / 10);
    }

    /** A share of 1 in per cent, never rounded down. */
    static String percentAtMost(double share) {
        // What lies above a tenth by no more than the error of a double is that tenth.
        return String.format(Locale.ROOT, "%.1f%%", Math.max(0, Math.ceil(share * 1000 - 1e-6)) / 10);
    }

    /** A level. */
    String level(Level level) {
        return texts.say(Message.of("catalogue.level." + EnumWord.of(level)));
    }

    /** A breach in one line: who, when, what. */
    String line(Breach breach) {
        String what = texts.say(breach.message());
        String agent = breach.agent();
        // What concerns no single agent says its day itself.
        return agent == null ? what : say("breach", agent(agent), dates(breach), what);
    }

    /** A sentence of the bundle {@code cli}. */
    String say(String key, Object... args) {
        return texts.say(Message.of("cli." + key, args));
    }

    /** A message of any bundle. */
    String say(Message message) {
        return texts.say(message);
    }
}
