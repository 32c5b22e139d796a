package io.github.paiban.io;

import io.github.paiban.notice.Place;

/**
 * A word of paiban.yaml that means something of another file: whether it exists is known once that file has been read.
 *
 * @param kind what it names
 * @param word the word as written
 * @param place where it stands
 */
public record Mention(Kind kind, String word, Place place) {
    /** What a word names. */
    public enum Kind {
        AGENT,
        TEAM,
        SHOP,
        SKILL
    }
}
