package io.github.paiban.io.history;

import io.github.paiban.model.Requirement;
import java.util.ArrayList;
import java.util.List;

/**
 * What a stream is called: its shop and its queue, as far as it has them.
 *
 * @param group the stream
 */
public record StreamName(Requirement.Group group) {
    /** The parts in order; none where the stream is all there is. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        String shop = group.shop();
        String queue = group.queue();
        if (shop != null) {
            parts.add(shop);
        }
        if (queue != null) {
            parts.add(queue);
        }
        return parts;
    }
}
