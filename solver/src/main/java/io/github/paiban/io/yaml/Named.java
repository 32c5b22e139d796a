package io.github.paiban.io.yaml;

import io.github.paiban.notice.Place;

/**
 * A section under an id.
 *
 * @param id the id
 * @param place where the id stands
 * @param settings the section's values
 */
record Named(String id, Place place, Settings settings) {}
