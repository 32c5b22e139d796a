package io.github.paiban.notice;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Renders {@link Message}s in one language, from resource bundles {@code io/github/paiban/text/<bundle>}.
 *
 * <p>Immutable and safe for use by several threads. Supported languages: English and Chinese; any other locale
 * reads English.
 */
public final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /** Texts for a locale: Chinese for any Chinese locale, English for all others. */
    public static Texts in(Locale locale) {
        return new Texts(locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    /** The language in use: {@link Locale#SIMPLIFIED_CHINESE} or {@link Locale#ENGLISH}. */
    public Locale locale() {
        return locale;
    }

    /**
     * The message in this language.
     *
     * @throws java.util.MissingResourceException where the bundle or the key does not exist
     */
    public String say(Message message) {
        String pattern = ResourceBundle.getBundle("io.github.paiban.text." + message.bundle(), locale, NO_FALLBACK)
                .getString(message.key().substring(message.bundle().length() + 1));
        Object[] values = message.args().stream().map(this::show).toArray();
        return new MessageFormat(pattern, locale).format(values);
    }

    /** One value as people read it: dates short, durations in hours, lists joined; other values by their text. */
    public String show(Object value) {
        return switch (value) {
            case Message nested -> say(nested);
            case LocalDate date -> showDate(date);
            case YearMonth month -> chinese() ? month.getYear() + "年" + month.getMonthValue() + "月" : month.toString();
            case DayOfWeek day -> day.getDisplayName(TextStyle.SHORT, locale);
            case Duration duration -> showDuration(duration);
            case Collection<?> many ->
                many.stream().map(this::show).collect(Collectors.joining(chinese() ? "、" : ", "));
            case Integer number -> Integer.toString(number);
            case Long number -> Long.toString(number);
            case Number number -> decimal(number);
            default -> value.toString();
        };
    }

    private String showDate(LocalDate date) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
        return chinese()
                ? date.getMonthValue() + "月" + date.getDayOfMonth() + "日" + weekday
                : weekday + " " + date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.SHORT, locale);
    }

    private String showDuration(Duration duration) {
        return decimal(duration.toMinutes() / 60.0) + (chinese() ? "小时" : " h");
    }

    private String decimal(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private boolean chinese() {
        return locale.getLanguage().equals("zh");
    }
}
