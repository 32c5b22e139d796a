package io.github.paiban.io.yaml;

import io.github.paiban.io.Mention;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.catalogue.Catalogue;
import io.github.paiban.rules.catalogue.Naming;
import io.github.paiban.rules.catalogue.Parameter;
import io.github.paiban.rules.catalogue.Parameters;
import io.github.paiban.rules.catalogue.Problem;
import io.github.paiban.rules.catalogue.RuleKind;
import io.github.paiban.rules.catalogue.RuleKind.Presence;
import io.github.paiban.rules.catalogue.Vocabulary;
import io.github.paiban.rules.row.RollingHours;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes rules of their sections, by the catalogue. Not safe for use by several threads. */
final class RuleReader {
    private static final Map<String, Naming> SCOPE =
            Map.of("teams", Naming.TEAM, "shops", Naming.SHOP, "skills", Naming.SKILL, "agents", Naming.AGENT);

    private final Report report;
    private final SettingReader reader;
    private final List<ShiftType> shifts;
    private final Vocabulary vocabulary;
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    /** Reads rules that may speak of certain shifts and roles. */
    RuleReader(Report report, SettingReader reader, List<ShiftType> shifts, List<Role> roles) {
        this.report = report;
        this.reader = reader;
        this.shifts = shifts;
        this.vocabulary = Vocabulary.of(shifts, roles);
    }

    /** Reads one rule after the other. */
    void read(List<Node.Entry> entries) {
        entries.stream().filter(reader::hasId).forEach(this::read);
    }

    /** The rules read so far and those that need not be written. */
    RuleBook book() {
        List<Rule> all = new ArrayList<>(Catalogue.unwritten(kinds));
        all.addAll(rules);
        return new RuleBook(all);
    }

    /** Where each written rule stands. */
    Map<String, Place> places() {
        return places;
    }

    /** The agents, teams, shops and skills that the rules name. */
    List<Mention> mentions() {
        return mentions;
    }

    private void read(Node.Entry entry) {
        Optional<RuleKind> found = findKind(entry);
        if (found.isEmpty()) {
            return;
        }
        RuleKind kind = found.get();
        kinds.add(kind.name());
        if (kind.presence() == Presence.ALWAYS) {
            report.add(NoticeCode.RULE_ALWAYS_ON, entry.place(), entry.key());
            return;
        }
        if (!entry.key().equals(kind.name()) && namesUnwritten(entry.key())) {
            report.add(NoticeCode.RULE_ID_TAKEN, entry.place(), entry.key(), entry.key());
            return;
        }
        make(entry, kind);
    }

    /** The rules that need not be written have their kinds' words as ids. */
    private static boolean namesUnwritten(String id) {
        return Catalogue.find(id)
                .filter(kind -> kind.presence() != Presence.WRITTEN)
                .isPresent();
    }

    private Optional<RuleKind> findKind(Node.Entry entry) {
        if (!(entry.value() instanceof Node.Mapping mapping)) {
            report.add(
                    NoticeCode.SETTING_VALUE,
                    entry.value().place(),
                    entry.value().shown(),
                    Message.of("io.setting-type.rule"),
                    Message.of("io.value-hint.other"));
            return Optional.empty();
        }
        Optional<Node> word = mapping.entries().stream()
                .filter(each -> each.key().equals("rule"))
                .map(Node.Entry::value)
                .findFirst();
        if (word.isEmpty()) {
            SettingTables.rule().find("rule").ifPresent(rule -> reader.reportMissing(rule, entry.place()));
            return Optional.empty();
        }
        String name = ValueReader.scalar(word.get());
        Optional<RuleKind> kind = Catalogue.find(name);
        if (kind.isEmpty()) {
            Message hint = DidYouMean.hint(name, Catalogue.names());
            report.add(
                    NoticeCode.UNKNOWN_RULE_KIND, word.get().place(), word.get().shown(), hint);
        }
        return kind;
    }

    private void make(Node.Entry entry, RuleKind kind) {
        int before = report.size();
        Settings settings = reader.read(SettingTables.rule(kind), entry.value());
        name(kind, settings);
        if (report.size() > before) {
            return;
        }
        RuleHead head = head(entry.key(), kind, settings);
        Parameters parameters = parameters(kind, settings);
        List<Problem> problems = kind.problems(head, parameters);
        problems.forEach(each -> report(each.parameter(), each.message(), settings));
        if (problems.isEmpty()) {
            create(kind, head, parameters, entry.place()).ifPresent(rule -> checkState(rule, settings));
        }
    }

    /** The more the shifts' paid times differ, the fewer days in a row can be summed. */
    private void checkState(Rule rule, Settings settings) {
        if (rule instanceof RollingHours hours && hours.days() > RollingHours.longest(shifts)) {
            report("days", Message.of("io.rule-days", RollingHours.longest(shifts)), settings);
        }
    }

    private void report(String parameter, Message message, Settings settings) {
        String value = settings.findNode(parameter).map(Node::shown).orElse("");
        report.add(NoticeCode.RULE_PARAMETERS, settings.place(parameter), value, message);
    }

    private Optional<Rule> create(RuleKind kind, RuleHead head, Parameters parameters, Place place) {
        try {
            Rule rule = kind.create(head, parameters);
            rules.add(rule);
            places.put(head.id(), place);
            return Optional.of(rule);
        } catch (IllegalArgumentException refused) {
            Message said = Message.literal(String.valueOf(refused.getMessage()));
            report.add(NoticeCode.RULE_PARAMETERS, place, head.id(), said);
            return Optional.empty();
        }
    }

    private static RuleHead head(String id, RuleKind kind, Settings settings) {
        Level level = settings.find("level", String.class)
                .map(word -> Level.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(kind.level());
        long weight =
                settings.find("weight", Integer.class).map(Integer::longValue).orElse(kind.weight());
        Scope scope = new Scope(
                Set.copyOf(settings.words("teams")),
                Set.copyOf(settings.words("shops")),
                Set.copyOf(settings.words("skills")),
                Set.copyOf(settings.words("agents")));
        return new RuleHead(id, level, weight, scope);
    }

    private static Parameters parameters(RuleKind kind, Settings settings) {
        Parameters parameters = Parameters.NONE;
        for (Parameter each : kind.parameters()) {
            Optional<Object> value = settings.find(each.name(), Object.class);
            parameters = value.isPresent() ? parameters.with(each.name(), value.get()) : parameters;
        }
        return parameters;
    }

    /** Checks the words that name something of this file and keeps those that name something of another. */
    private void name(RuleKind kind, Settings settings) {
        for (Parameter each : kind.parameters()) {
            each.type().findNaming().ifPresent(naming -> name(naming, scalars(settings, each.name())));
        }
        SCOPE.forEach((key, naming) -> name(naming, scalars(settings, key)));
    }

    private static Stream<Node.Scalar> scalars(Settings settings, String key) {
        return settings.findNode(key).stream().flatMap(Node::scalars);
    }

    private void name(Naming naming, Stream<Node.Scalar> words) {
        words.forEach(each -> {
            String word = ValueReader.scalar(each);
            switch (naming) {
                case DUTY, CELL, SHIFT -> check(naming, NoticeCode.UNKNOWN_DUTY, word, each.place());
                case ROLE -> check(naming, NoticeCode.UNKNOWN_ROLE, word, each.place());
                case AGENT, TEAM, SHOP, SKILL -> mentions.add(new Mention(naming, word, each.place()));
            }
        });
    }

    private void check(Naming naming, NoticeCode code, String word, Place place) {
        if (!vocabulary.knows(naming, word)) {
            report.add(code, place, word, vocabulary.hint(naming, word));
        }
    }
}
