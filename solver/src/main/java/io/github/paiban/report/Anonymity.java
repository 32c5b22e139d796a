package io.github.paiban.report;

import io.github.paiban.model.Agent;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in place of agents' names in what leaves the company. Staff numbers stay: without them nobody could tell
 * whose row is whose.
 */
public enum Anonymity {
    /** The staff number alone. */
    NUMBERS,
    /** The staff number, and the surname with 某 for a Chinese name, the initials for any other. */
    INITIALS;

    /**
     * The same month with the names replaced. To be done before the roster is judged: what is said of it names agents.
     *
     * @throws IllegalArgumentException where an agent's staff number is a name, see {@link #findNamed}
     */
    public ShopMonth of(ShopMonth month) {
        if (!findNamed(month).isEmpty()) {
            throw new IllegalArgumentException("The ids " + findNamed(month)
                    + " are names, and would stay. Maybe give these agents staff numbers.");
        }
        return month.withAgents(month.agents().stream().map(this::of).toList());
    }

    /** The ids that are no staff numbers but names: those without a digit of agents who have no other name. */
    public static List<String> findNamed(ShopMonth month) {
        return month.agents().stream()
                .filter(agent -> agent.id().equals(agent.name()))
                .map(Agent::id)
                .filter(id -> id.chars().noneMatch(Character::isDigit))
                .toList();
    }

    private Agent of(Agent agent) {
        return new Agent(
                agent.id(),
                name(agent),
                agent.team(),
                agent.shops(),
                agent.skills(),
                agent.contract(),
                agent.hired(),
                agent.leaves(),
                agent.limits(),
                agent.windows());
    }

    private String name(Agent agent) {
        return switch (this) {
            case NUMBERS -> agent.id();
            case INITIALS -> agent.name().equals(agent.id()) ? agent.id() : initials(agent);
        };
    }

    private static String initials(Agent agent) {
        String name = agent.name().strip();
        int first = name.codePointAt(0);
        if (Character.UnicodeScript.of(first) == Character.UnicodeScript.HAN) {
            return Character.toString(first) + "某";
        }
        String initials = Arrays.stream(name.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))) + ".")
                .collect(Collectors.joining());
        return initials.isEmpty() ? agent.id() : initials;
    }

    /**
     * A notice about the input with the names replaced in all that it quotes.
     *
     * @param month the month with its true names
     */
    public Notice of(Notice notice, ShopMonth month) {
        List<Agent> longestFirst = new ArrayList<>(month.agents());
        longestFirst.sort(
                Comparator.comparingInt((Agent agent) -> agent.name().length()).reversed());
        return new Notice(
                notice.severity(),
                notice.code(),
                notice.place(),
                replaced(notice.value(), longestFirst),
                replaced(notice.expected(), longestFirst),
                replaced(notice.hint(), longestFirst));
    }

    private Message replaced(Message message, List<Agent> agents) {
        return new Message(
                message.key(),
                message.args().stream().map(arg -> replaced(arg, agents)).toList());
    }

    private Object replaced(Object arg, List<Agent> agents) {
        return switch (arg) {
            case String text -> replaced(text, agents);
            case Message nested -> replaced(nested, agents);
            case List<?> many ->
                many.stream().map(each -> replaced((Object) each, agents)).toList();
            default -> arg;
        };
    }

    private String replaced(String text, List<Agent> agents) {
        String replaced = text;
        for (Agent agent : agents) {
            replaced = replaced.replace(agent.name(), name(agent));
        }
        return replaced;
    }
}
