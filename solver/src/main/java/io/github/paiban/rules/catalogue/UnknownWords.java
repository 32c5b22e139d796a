package io.github.paiban.rules.catalogue;

import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.column.Mentor;
import io.github.paiban.rules.column.NeverOffTogether;
import io.github.paiban.rules.column.NeverTogether;
import io.github.paiban.rules.column.RoleCount;
import io.github.paiban.rules.column.SkillCover;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.FairShare;
import io.github.paiban.rules.row.RollingCount;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.Succession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds the words of rules that name nothing in a month: a rule about an unknown shift would be silently kept. */
public final class UnknownWords {
    private final Vocabulary vocabulary;
    private final List<UnknownWord> found = new ArrayList<>();

    private UnknownWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words of a rule book that name nothing in a month, in the order of the rules. */
    public static List<UnknownWord> of(RuleBook rules, ShopMonth month) {
        UnknownWords search = new UnknownWords(Vocabulary.of(month));
        rules.rules().forEach(search::look);
        return List.copyOf(search.found);
    }

    private void look(Rule rule) {
        Scope scope = rule.head().scope();
        look(rule, Naming.TEAM, scope.teams());
        look(rule, Naming.SHOP, scope.shops());
        look(rule, Naming.SKILL, scope.skills());
        look(rule, Naming.AGENT, scope.agents());
        look(rule, Naming.DUTY, duties(rule));
        look(rule, Naming.ROLE, rule instanceof RoleCount count ? List.of(count.role()) : List.of());
        look(rule, Naming.SKILL, skills(rule));
        look(rule, Naming.AGENT, agents(rule));
    }

    private void look(Rule rule, Naming naming, Collection<String> words) {
        words.stream()
                .distinct()
                .filter(word -> !vocabulary.knows(naming, word))
                .map(word -> new UnknownWord(rule.head().id(), naming, word, vocabulary.hint(naming, word)))
                .forEach(found::add);
    }

    private static List<String> duties(Rule rule) {
        return switch (rule) {
            case Run run -> run.what();
            case Count count -> count.what();
            case RollingCount count -> count.what();
            case FairShare share -> share.what();
            case SkillCover cover -> cover.what();
            case Succession succession ->
                succession.sequences().stream()
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> skills(Rule rule) {
        return switch (rule) {
            case SkillCover cover -> List.of(cover.skill());
            case Mentor mentor -> List.of(mentor.trainee(), mentor.mentor());
            default -> List.of();
        };
    }

    private static List<String> agents(Rule rule) {
        return switch (rule) {
            case NeverTogether together ->
                together.groups().stream().flatMap(List::stream).toList();
            case NeverOffTogether off ->
                off.groups().stream().flatMap(List::stream).toList();
            default -> List.of();
        };
    }
}
