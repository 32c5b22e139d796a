package io.github.paiban.io.yaml;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a tree by the tables of settings: unknown, doubled and missing keys and wrong values become notices. */
final class SettingReader {
    /** Ids of shifts, roles and rules: letters of any script, digits, {@code -} and {@code _}. */
    static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,59}");

    private final Report report;
    private final ValueReader values;

    SettingReader(Report report) {
        this.report = report;
        this.values = new ValueReader(report);
    }

    /** The values of a section that are right; the others have their notices. */
    Settings read(SettingTable table, Node node) {
        Map<String, Settings.Found> found = new LinkedHashMap<>();
        List<Node.Entry> entries = entries(node, new SettingType.Section(table)).orElse(null);
        if (entries == null) {
            return Settings.none(node.place());
        }
        for (Node.Entry entry : onceEach(entries)) {
            Optional<Setting> setting = table.find(entry.key());
            if (setting.isEmpty()) {
                Message hint = DidYouMean.hint(entry.key(), table.keys());
                report.add(NoticeCode.SETTING_UNKNOWN, entry.place(), entry.key(), hint);
            } else if (!isNothing(entry.value()) || setting.get().type() instanceof SettingType.Colour) {
                read(setting.get(), entry.value())
                        .ifPresent(value -> found.put(entry.key(), new Settings.Found(value, entry.value())));
            }
        }
        Set<String> written = written(entries);
        reportMissing(table, written, node.place());
        return new Settings(node.place(), found, written);
    }

    private void reportMissing(SettingTable table, Set<String> written, Place place) {
        table.settings().stream()
                .filter(each -> each.required() && !written.contains(each.key()))
                .forEach(each -> reportMissing(each, place));
    }

    /** Gives notice that a key is not there. */
    void reportMissing(Setting setting, Place place) {
        report.add(
                NoticeCode.SETTING_MISSING,
                place,
                "",
                setting.key(),
                setting.type().about(),
                setting.about());
    }

    private static Set<String> written(List<Node.Entry> entries) {
        return entries.stream()
                .filter(entry -> !isNothing(entry.value()))
                .map(Node.Entry::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isNothing();
    }

    /** The entries of a mapping; those of nothing are none. */
    private Optional<List<Node.Entry>> entries(Node node, SettingType type) {
        if (isNothing(node)) {
            return Optional.of(List.of());
        }
        if (node instanceof Node.Mapping mapping) {
            return values.isTooLong(node, mapping.entries().size()) ? Optional.empty() : Optional.of(mapping.entries());
        }
        Message hint = SyntaxProblem.findKeyHint(node.shown()).orElse(Message.of("io.value-hint.other"));
        values.refuse(type.about(), node, hint);
        return Optional.empty();
    }

    /** The entries with the first of each key only. */
    List<Node.Entry> onceEach(List<Node.Entry> entries) {
        Map<String, Place> first = new HashMap<>();
        List<Node.Entry> once = new ArrayList<>();
        for (Node.Entry entry : entries) {
            Place before = first.putIfAbsent(Cleaning.key(entry.key()), entry.place());
            if (before == null) {
                once.add(entry);
            } else {
                report.add(NoticeCode.SETTING_TWICE, entry.place(), entry.key(), before.line());
            }
        }
        return once;
    }

    private Optional<?> read(Setting setting, Node node) {
        return switch (setting.type()) {
            case SettingType.Section section -> Optional.of(read(section.table(), node));
            case SettingType.Brief brief -> Optional.of(read(brief.table(), spelledOut(brief, node)));
            case SettingType.Sections sections ->
                freeEntries(node, sections)
                        .map(all -> sections(
                                sections.table(),
                                all.stream().filter(this::hasId).toList()));
            case SettingType.NamedSections sections ->
                freeEntries(node, sections).map(all -> sections(sections.table(), all));
            case SettingType.Aliases aliases -> freeEntries(node, aliases).map(this::aliases);
            case SettingType.Tiers tiers -> freeEntries(node, tiers).map(this::aliases);
            case SettingType.Part part -> freeEntries(node, part).map(all -> new Node.Mapping(all, node.place()));
            case SettingType.Offers offers -> freeEntries(node, offers).map(all -> new Node.Mapping(all, node.place()));
            case SettingType.Rules rules -> freeEntries(node, rules).map(all -> new Node.Mapping(all, node.place()));
            default -> values.read(setting.type(), node);
        };
    }

    /** What is written short as it would stand in full. */
    private static Node spelledOut(SettingType.Brief brief, Node node) {
        return node instanceof Node.Scalar && !isNothing(node)
                ? new Node.Mapping(List.of(new Node.Entry(brief.key(), node.place(), node)), node.place())
                : node;
    }

    private Optional<List<Node.Entry>> freeEntries(Node node, SettingType type) {
        return entries(node, type).map(this::onceEach);
    }

    private List<Named> sections(SettingTable table, List<Node.Entry> entries) {
        return entries.stream()
                .map(entry -> new Named(entry.key(), entry.place(), read(table, entry.value())))
                .toList();
    }

    /** Whether a key can be an id; gives notice if not. */
    boolean hasId(Node.Entry entry) {
        boolean isId = ID.matcher(entry.key()).matches();
        if (!isId) {
            Message hint = SyntaxProblem.findKeyHint(entry.key()).orElse(Message.of("io.value-hint.id"));
            report.add(NoticeCode.BAD_ID, entry.place(), entry.key(), hint);
        }
        return isId;
    }

    private List<Alias> aliases(List<Node.Entry> entries) {
        List<Alias> aliases = new ArrayList<>();
        for (Node.Entry entry : entries) {
            values.text(entry.value())
                    .ifPresent(text -> aliases.add(
                            new Alias(entry.key(), text, entry.value().place())));
        }
        return aliases;
    }
}
