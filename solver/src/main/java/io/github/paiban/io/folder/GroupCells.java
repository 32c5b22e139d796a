package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Role;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which agents a line of the demand counts, and holds their skills, queues and shops against those there are. */
final class GroupCells {
    private final Map<String, String> skills = new LinkedHashMap<>();
    private final Map<String, String> queues = new LinkedHashMap<>();
    private final Map<String, String> shops = new LinkedHashMap<>();

    GroupCells(Collection<Agent> agents, Collection<Role> roles) {
        for (Role role : roles) {
            String queue = role.queue();
            if (queue != null) {
                add(queues, List.of(queue));
            }
        }
        for (Agent agent : agents) {
            add(skills, agent.skills());
            add(queues, agent.skills());
            add(shops, agent.shops());
        }
    }

    private static void add(Map<String, String> known, Collection<String> words) {
        words.forEach(word -> known.putIfAbsent(Cleaning.key(word), word));
    }

    /** The group; empty, and notices given, where a word names nothing. */
    Optional<Requirement.Group> read(Row row, Notices notices) {
        Optional<Named> skill = find(row, Column.SKILL, skills, NoticeCode.UNKNOWN_SKILL, notices);
        Optional<Named> queue = find(row, Column.QUEUE, queues, NoticeCode.UNKNOWN_QUEUE, notices);
        Optional<Named> shop = shop(row, notices);
        if (skill.isEmpty() || queue.isEmpty() || shop.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Requirement.Group(
                skill.get().word(), queue.get().word(), shop.get().word()));
    }

    /** A word, or none. */
    private record Named(@Nullable String word) {}

    /** Where nobody is bound to a shop, everyone serves any. */
    private Optional<Named> shop(Row row, Notices notices) {
        if (shops.isEmpty() && row.has(Column.SHOP)) {
            return Optional.of(new Named(row.text(Column.SHOP)));
        }
        return find(row, Column.SHOP, shops, NoticeCode.UNKNOWN_SHOP, notices);
    }

    private static Optional<Named> find(
            Row row, Column column, Map<String, String> known, NoticeCode unknown, Notices notices) {
        if (!row.has(column)) {
            return Optional.of(new Named(null));
        }
        String text = row.text(column);
        String word = known.get(Cleaning.key(text));
        if (word == null) {
            notices.accept(unknown.at(row.place(column), text, notices.guess(row.place(column), text, known.values())));
            return Optional.empty();
        }
        return Optional.of(new Named(word));
    }
}
