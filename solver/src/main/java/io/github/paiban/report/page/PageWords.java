package io.github.paiban.report.page;

import io.github.paiban.model.Period;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Level;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** The words, dates and numbers of the page in one language. */
final class PageWords {
    private final Texts texts;

    PageWords(Texts texts) {
        this.texts = texts;
    }

    private boolean isChinese() {
        return locale().getLanguage().equals("zh");
    }

    /** The language. */
    Locale locale() {
        return texts.locale();
    }

    /** A sentence of the bundle {@code page}. */
    String say(String key, Object... args) {
        return texts.say(Message.of("page." + key, args));
    }

    /** A sentence about so many things: entry {@code .one} for one, {@code .many} for any other number. */
    String count(String key, long number, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = number(number);
        System.arraycopy(more, 0, args, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".many"), args);
    }

    /** A message of any bundle. */
    String say(Message message) {
        return texts.say(message);
    }

    /** A value as people read it. */
    String show(Object value) {
        return texts.show(value);
    }

    /** The days rostered: the month, or the first and the last day. */
    String period(ShopMonth month) {
        Period period = month.period();
        YearMonth of = YearMonth.from(period.first());
        boolean whole = period.equals(Period.ofMonth(of));
        return whole
                ? month(of)
                : say("period", period.first().toString(), period.last().toString());
    }

    private String month(YearMonth of) {
        return isChinese()
                ? texts.show(of)
                : of.getMonth().getDisplayName(TextStyle.FULL, locale()) + " " + of.getYear();
    }

    /** The days from one to another. */
    String dates(LocalDate from, LocalDate to) {
        return from.equals(to) ? show(from) : say("dates", show(from), show(to));
    }

    /** A weekday, as short as people can still read it: one character in Chinese, three letters in English. */
    String weekday(DayOfWeek day) {
        return day.getDisplayName(isChinese() ? TextStyle.NARROW : TextStyle.SHORT, locale());
    }

    /** A whole number, in groups of digits as the language has them. */
    String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** A number with at most one digit behind the point. */
    String tenths(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        double rounded = Math.rint(number * 10) / 10;
        return format.format(rounded == 0 ? 0 : rounded);
    }

    /** A difference with its sign. */
    String signed(double difference) {
        String size = tenths(Math.abs(difference));
        if (size.equals("0")) {
            return "0";
        }
        return (difference > 0 ? "+" : "\u2212") + size;
    }

    /** Minutes as hours. */
    String hours(double minutes) {
        return say("hours", tenths(minutes / 60));
    }

    /** A share of 1 in per cent, never rounded up. */
    String percent(double share) {
        return tenths(Math.floor(share * 1000 + 1e-9) / 10) + "%";
    }

    /** A share of 1 in per cent, never rounded down. */
    String percentAtMost(double share) {
        return tenths(Math.ceil(share * 1000 - 1e-6) / 10) + "%";
    }

    /** A level. */
    String level(Level level) {
        return say(Message.of("catalogue.level." + code(level)));
    }

    /** A level's stable word, for classes of style. */
    static String code(Level level) {
        return EnumWord.of(level);
    }
}
