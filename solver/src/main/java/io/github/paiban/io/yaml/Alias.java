package io.github.paiban.io.yaml;

import io.github.paiban.notice.Place;

/**
 * A word of the shop's own for another.
 *
 * @param word the shop's word
 * @param meaning what it stands for
 * @param place where the meaning stands
 */
record Alias(String word, String meaning, Place place) {}
