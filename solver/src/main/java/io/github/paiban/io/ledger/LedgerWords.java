package io.github.paiban.io.ledger;

import io.github.paiban.ledger.LedgerKind;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of the ledger's file: written in the shop's language, read in either. */
final class LedgerWords {
    private static final List<Texts> LANGUAGES = List.of(Texts.in(Locale.ENGLISH), Texts.in(Locale.SIMPLIFIED_CHINESE));

    private final Texts texts;

    LedgerWords(Locale language) {
        this.texts = Texts.in(language);
    }

    String heading(LedgerColumn column) {
        return say(texts, "column", column.label());
    }

    /** What kind of line it is: {@code batch}, {@code published}, {@code reversed}, {@code changed}. */
    String entry(LineType type) {
        return say(texts, "entry", type.label());
    }

    String kind(LedgerKind kind) {
        return kind.isOfRule() ? kind.name() : say(texts, "kind", kind.name());
    }

    String unit(String unit) {
        return say(texts, "unit", unit);
    }

    static boolean isHeading(LedgerColumn column, String text) {
        return means("column", column.label(), text);
    }

    static Optional<LineType> findEntry(String text) {
        return List.of(LineType.values()).stream()
                .filter(type -> means("entry", type.label(), text))
                .findFirst();
    }

    static Optional<LedgerKind> findKind(String text) {
        Optional<LedgerKind> fixed = LedgerKind.FIXED.stream()
                .filter(kind -> means("kind", kind.name(), text))
                .findFirst();
        return fixed.isPresent() || !LedgerKind.isKnown(text) ? fixed : Optional.of(new LedgerKind(text));
    }

    static boolean isUnit(String unit, String text) {
        return means("unit", unit, text);
    }

    /** All words of a group, for hints. */
    List<String> all(String group, Collection<String> names) {
        return names.stream().map(name -> say(texts, group, name)).toList();
    }

    private static boolean means(String group, String name, String text) {
        return text.equals(name)
                || LANGUAGES.stream().anyMatch(each -> say(each, group, name).equals(text));
    }

    private static String say(Texts texts, String group, String name) {
        return texts.say(Message.of("io.ledger." + group + "." + name));
    }
}
