package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import java.util.List;
import java.util.Locale;

/**
 * How one command line is answered: where to, in which language, in words or as JSON.
 *
 * @param session the two streams and what is around them
 * @param texts the language
 * @param isJson whether one JSON document is wanted in place of words
 * @param showsStackTraces whether a failure shows where it happened
 */
record Console(Session session, Texts texts, boolean isJson, boolean showsStackTraces) {
    /** What a command line asks for, found before it is parsed: what is wrong with it is said that way too. */
    static Console of(List<String> arguments, Session session) {
        Locale locale = Language.findAsked(arguments).orElseGet(() -> Language.of(session.environment()));
        boolean colourless = arguments.contains("--no-color");
        return new Console(
                colourless ? session.withoutColours() : session,
                Texts.in(locale),
                arguments.contains("--json"),
                arguments.contains("--stacktrace"));
    }

    /** The same in another language. */
    Console in(Locale locale) {
        return new Console(session, Texts.in(locale), isJson, showsStackTraces);
    }

    /** Where data goes. */
    Terminal out() {
        return session.out();
    }

    /** Where progress, notices and errors go. */
    Terminal err() {
        return session.err();
    }

    /** A sentence of the bundle {@code cli}. */
    String say(String key, Object... args) {
        return texts.say(Message.of("cli." + key, args));
    }

    /** A sentence of any bundle. */
    String say(Message message) {
        return texts.say(message);
    }

    /** Writes the one document. */
    void json(String document) {
        out().line(document);
    }
}
