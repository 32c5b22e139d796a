package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How one command line is answered: where to, in which language, in words or as JSON.
 *
 * @param session the two streams and what is around them
 * @param texts the language
 * @param isLanguageAsked whether the command line names the language
 * @param isJson whether one JSON document is wanted in place of words
 * @param showsStackTraces whether a failure shows where it happened
 */
record Console(Session session, Texts texts, boolean isLanguageAsked, boolean isJson, boolean showsStackTraces) {
    /** What a command line asks for, found before it is parsed: what is wrong with it is said that way too. */
    static Console of(List<String> arguments, Session session) {
        Optional<Locale> asked = Language.findAsked(arguments);
        Locale locale = asked.orElseGet(() -> Language.of(session.environment()));
        boolean colourless = arguments.contains("--no-color");
        return new Console(
                colourless ? session.withoutColours() : session,
                Texts.in(locale),
                asked.isPresent(),
                arguments.contains("--json"),
                arguments.contains("--stacktrace"));
    }

    /** The same in a folder's language, unless the command line names one. */
    Console orIn(Locale folderLanguage) {
        return isLanguageAsked ? this : new Console(session, Texts.in(folderLanguage), false, isJson, showsStackTraces);
    }

    /** Where data goes. */
    Terminal out() {
        return session.out();
    }

    /** Where progress, notices and errors go. */
    Terminal err() {
        return session.err();
    }

    /** A command line to be typed next. */
    String command(String rest) {
        return session.command() + " " + rest;
    }

    /** A sentence of the bundle {@code cli}. */
    String say(String key, Object... args) {
        return texts.say(Message.of("cli." + key, args));
    }

    /** A sentence about so many things: entry {@code .one} for one, {@code .many} for any other number. */
    String count(String key, long number) {
        return number == 1 ? say(key + ".one") : say(key + ".many", number);
    }

    /** A sentence of any bundle. */
    String say(Message message) {
        return texts.say(message);
    }

    /** Writes the one document. */
    void json(String document) {
        out().raw(document);
    }
}
