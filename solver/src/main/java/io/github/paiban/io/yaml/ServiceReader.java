package io.github.paiban.io.yaml;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.model.Requirement;
import io.github.paiban.notice.Message;
import io.github.paiban.staffing.AgentCapacity;
import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Discipline;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.Penalty;
import io.github.paiban.staffing.ServicePlan;
import io.github.paiban.staffing.ServiceTarget;
import io.github.paiban.staffing.ServiceTerms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link ServicePlan} of {@code service:}. A queue's keys come before the section's, a shop's before a queue's;
 * in each place the keys come before those of the platform named there.
 */
final class ServiceReader {
    private static final Set<String> SPEED = Set.of("typing", "characters", "reading");
    private static final ServiceTarget TARGET = new ServiceTarget(0.8, 30);

    private final Report report;

    ServiceReader(Report report) {
        this.report = report;
    }

    /** The plan; the usual values where the section is not there. */
    ServicePlan plan(Settings service) {
        Layers general = new Layers().over(service);
        check(service);
        List<Named> queues = service.items("queues", Named.class);
        List<Named> shops = service.items("shops", Named.class);
        Map<Requirement.Group, ServiceTerms> own = new LinkedHashMap<>();
        for (Named queue : queues) {
            check(queue.settings());
            own.put(new Requirement.Group(null, queue.id(), null), terms(general.over(queue.settings())));
        }
        for (Named shop : shops) {
            check(shop.settings());
            own.put(new Requirement.Group(null, null, shop.id()), terms(general.over(shop.settings())));
            for (Named queue : queues) {
                Layers both = general.over(queue.settings()).over(shop.settings());
                own.put(new Requirement.Group(null, queue.id(), shop.id()), terms(both));
            }
        }
        return new ServicePlan(terms(general), own);
    }

    private void check(Settings settings) {
        refuse(
                settings,
                "max-occupancy",
                settings.find("max-occupancy", Double.class).orElse(1.0) > 0);
        refuse(settings, "shrinkage", settings.find("shrinkage", Double.class).orElse(0.0) < 1);
        refuse(settings, "points", settings.find("points", Double.class).orElse(1.0) > 0);
        refuse(
                settings,
                "points-limit",
                settings.find("points-limit", Double.class).orElse(1.0) > 0);
        boolean both = settings.has("reply") && SPEED.stream().anyMatch(settings::has);
        if (both) {
            report.add(
                    NoticeCode.SETTING_CONFLICT, settings.place("reply"), "", "reply", "typing, characters, reading");
        }
    }

    private void refuse(Settings settings, String key, boolean accepted) {
        if (!accepted) {
            String value = settings.findNode(key).map(Node::shown).orElse("");
            Message expected = Message.of("io.setting-type.between");
            report.add(
                    NoticeCode.SETTING_VALUE, settings.place(key), value, expected, Message.of("io.value-hint.other"));
        }
    }

    private static ServiceTerms terms(Layers layers) {
        Effort effort = effort(layers);
        return new ServiceTerms(
                effort,
                layers.number("variation", 1),
                layers.seconds("patience", Double.POSITIVE_INFINITY),
                layers.number("messages-per-chat", effort.rounds()),
                capacity(layers),
                layers.find("target", ServiceTarget.class, TARGET),
                assessment(layers),
                penalty(layers));
    }

    private static Effort effort(Layers layers) {
        double typed =
                layers.whole("characters", 20) * 60.0 / layers.whole("typing", 50) + layers.seconds("reading", 5);
        double reply = layers.comesLater("reply", SPEED) ? layers.seconds("reply", typed) : typed;
        double first = layers.seconds("first-reply", reply);
        return new Effort(layers.number("rounds", 5), first, reply, layers.seconds("think", 60));
    }

    private static AgentCapacity capacity(Layers layers) {
        boolean first = layers.find("discipline", String.class, "first-come").equals("first-come");
        return new AgentCapacity(
                layers.whole("concurrency", 5),
                first ? Discipline.FIRST_COME : Discipline.NEW_CHAT_FIRST,
                orElse(layers.number("max-occupancy", 0.85), 0.85),
                Math.min(layers.number("shrinkage", 0), 0.99));
    }

    private static Assessment assessment(Layers layers) {
        TimeSpan window = layers.find("window", TimeSpan.class, new TimeSpan(0, 1440));
        boolean all = layers.find("assess", String.class, "first").equals("all");
        return new Assessment(
                all ? Assessment.Replies.ALL : Assessment.Replies.FIRST,
                window.fromMinute(),
                window.toMinute(),
                layers.seconds("longest", Double.POSITIVE_INFINITY));
    }

    private static @Nullable Penalty penalty(Layers layers) {
        double points = layers.number("points", 0);
        double limit = layers.number("points-limit", 0);
        return points > 0 && limit > 0 ? new Penalty(points, limit, layers.number("fine", 0)) : null;
    }

    /** A value that was refused is stood in for, so that other notices stay true. */
    private static double orElse(double value, double otherwise) {
        return value > 0 ? value : otherwise;
    }

    /** Sections one over the other, the later before the earlier, each over the platform that it names. */
    private record Layers(List<Settings> settings) {
        Layers() {
            this(List.of());
        }

        Layers over(Settings more) {
            List<Settings> all = new ArrayList<>(settings);
            more.find("platform", String.class).map(Platforms::settings).ifPresent(all::add);
            all.add(more);
            return new Layers(List.copyOf(all));
        }

        <T> T find(String key, Class<T> type, T otherwise) {
            return settings.reversed().stream()
                    .flatMap(each -> each.find(key, type).stream())
                    .findFirst()
                    .orElse(otherwise);
        }

        double number(String key, double otherwise) {
            return find(key, Double.class, otherwise);
        }

        int whole(String key, int otherwise) {
            return find(key, Integer.class, otherwise);
        }

        double seconds(String key, double otherwise) {
            return find(key, Duration.class, Duration.ofMillis(-1)).isNegative()
                    ? otherwise
                    : find(key, Duration.class, Duration.ZERO).toMillis() / 1000.0;
        }

        /** Whether a key is written no earlier than all of others. */
        boolean comesLater(String key, Set<String> others) {
            return last(Set.of(key)) >= last(others) && last(Set.of(key)) >= 0;
        }

        private int last(Set<String> keys) {
            for (int i = settings.size() - 1; i >= 0; i--) {
                if (keys.stream().anyMatch(settings.get(i)::has)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
