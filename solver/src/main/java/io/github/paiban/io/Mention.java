package io.github.paiban.io;

import io.github.paiban.notice.Place;
import io.github.paiban.rules.catalogue.Naming;

/**
 * A word of paiban.yaml that means something of another file: whether it exists is known once that file has been read.
 *
 * @param naming what it names: an agent, a team, a shop or a skill
 * @param word the word as written
 * @param place where it stands
 */
public record Mention(Naming naming, String word, Place place) {}
