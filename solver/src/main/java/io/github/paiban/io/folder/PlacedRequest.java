package io.github.paiban.io.folder;

import io.github.paiban.model.Request;
import io.github.paiban.notice.Place;

/**
 * A request and where it stands.
 *
 * @param request the request
 * @param text its kind as written
 * @param place where
 */
record PlacedRequest(Request request, String text, Place place) {}
