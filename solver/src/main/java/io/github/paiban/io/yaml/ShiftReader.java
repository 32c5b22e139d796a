package io.github.paiban.io.yaml;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.catalogue.Naming;
import io.github.paiban.rules.catalogue.Vocabulary;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes shift types and roles of their sections. A wrong value is stood in for, so that other notices stay true. */
final class ShiftReader {
    private static final Set<String> RESERVED = Set.of("work", "off", "rest", "leave", "role");
    private static final Message RESERVED_WORD = Message.of("io.value-hint.id");
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final TimeSpan STAND_IN = new TimeSpan(0, MINUTES_OF_DAY);

    private final Report report;
    private final SettingReader reader;

    ShiftReader(Report report, SettingReader reader) {
        this.report = report;
        this.reader = reader;
    }

    /** The shift types, in the order of the file. */
    List<ShiftType> shifts(List<Named> sections) {
        List<ShiftType> shifts = new ArrayList<>();
        for (Named section : sections) {
            if (RESERVED.contains(section.id())) {
                report.add(NoticeCode.BAD_ID, section.place(), section.id(), RESERVED_WORD);
            } else {
                shifts.add(shift(section));
            }
        }
        return shifts;
    }

    private ShiftType shift(Named section) {
        Settings settings = section.settings();
        TimeSpan span = span(section).orElse(STAND_IN);
        Duration length = Duration.ofMinutes(span.toMinute() - span.fromMinute());
        String name = settings.find("name", String.class).orElse(section.id());
        return new ShiftType(
                section.id(),
                name,
                settings.find("symbol", String.class).orElse(name),
                LocalTime.MIN.plusMinutes(span.fromMinute()),
                length,
                paid(section, length),
                new LinkedHashSet<>(settings.words("skills")),
                tags(settings));
    }

    private Optional<TimeSpan> span(Named section) {
        Settings settings = section.settings();
        Set<String> written = settings.written();
        boolean parts = written.contains("start") || written.contains("end");
        if (written.contains("time")) {
            if (parts) {
                report.add(NoticeCode.SETTING_CONFLICT, section.place(), section.id(), "time", "start, end");
            }
            return beginningToday(settings, "time", settings.find("time", TimeSpan.class));
        }
        if (written.contains("start") && written.contains("end")) {
            Optional<Integer> end = settings.find("end", Integer.class);
            Optional<TimeSpan> span = settings.find("start", Integer.class)
                    .flatMap(from -> end.flatMap(to -> TimeSpan.between(from, to)));
            return beginningToday(settings, "start", span);
        }
        String missing = !parts ? "time" : written.contains("start") ? "end" : "start";
        SettingTables.SHIFT.find(missing).ifPresent(each -> reader.reportMissing(each, section.place()));
        return Optional.empty();
    }

    /** A shift begins before midnight of its day. */
    private Optional<TimeSpan> beginningToday(Settings settings, String key, Optional<TimeSpan> span) {
        if (span.isPresent() && span.get().fromMinute() >= MINUTES_OF_DAY) {
            report.add(
                    NoticeCode.SETTING_VALUE,
                    settings.place(key),
                    settings.findNode(key).map(Node::shown).orElse(""),
                    Message.of("io.setting-type.begin"),
                    Message.of("io.value-hint.begin"));
            return Optional.empty();
        }
        return span;
    }

    private Duration paid(Named section, Duration length) {
        Settings settings = section.settings();
        Optional<Duration> paid = settings.find("paid", Integer.class).map(Duration::ofMinutes);
        if (paid.isPresent() && paid.get().compareTo(length) > 0) {
            String value = settings.findNode("paid").map(Node::shown).orElse("");
            report.add(NoticeCode.PAID_TOO_LONG, settings.place("paid"), value, length);
            return length;
        }
        if (!settings.written().contains("paid")) {
            report.add(NoticeCode.PAID_ASSUMED, section.place(), section.id(), length);
        }
        return paid.orElse(length);
    }

    private Set<String> tags(Settings settings) {
        Set<String> tags = new LinkedHashSet<>(settings.words("tags"));
        settings.findNode("tags").stream()
                .flatMap(Node::scalars)
                .filter(each -> !isTag(ValueReader.scalar(each)))
                .forEach(each -> report.add(NoticeCode.BAD_ID, each.place(), each.text(), RESERVED_WORD));
        tags.removeIf(tag -> !isTag(tag));
        return tags;
    }

    private static boolean isTag(String word) {
        return !RESERVED.contains(word) && SettingReader.ID.matcher(word).matches();
    }

    /** The roles, in the order of the file; those without any known shift are left out. */
    List<Role> roles(List<Named> sections, List<ShiftType> shifts) {
        Vocabulary known = Vocabulary.of(shifts, List.of());
        List<String> ids = shifts.stream().map(ShiftType::id).toList();
        List<Role> roles = new ArrayList<>();
        for (Named section : sections) {
            Set<String> own = new LinkedHashSet<>(section.settings().words("shifts"));
            reportUnknown(section.settings(), known, ids);
            own.retainAll(ids);
            if (!own.isEmpty()) {
                roles.add(role(section, own));
            }
        }
        return roles;
    }

    private void reportUnknown(Settings settings, Vocabulary known, List<String> ids) {
        settings.findNode("shifts").stream()
                .flatMap(Node::scalars)
                .filter(each -> !ids.contains(ValueReader.scalar(each)))
                .forEach(each -> report.add(
                        NoticeCode.UNKNOWN_SHIFT,
                        each.place(),
                        each.text(),
                        known.hint(Naming.SHIFT, ValueReader.scalar(each))));
    }

    private static Role role(Named section, Set<String> shifts) {
        Settings settings = section.settings();
        String name = settings.find("name", String.class).orElse(section.id());
        return new Role(
                section.id(),
                name,
                settings.find("symbol", String.class).orElse(name),
                shifts,
                new LinkedHashSet<>(settings.words("skills")),
                settings.find("queue", String.class).orElse(null));
    }
}
