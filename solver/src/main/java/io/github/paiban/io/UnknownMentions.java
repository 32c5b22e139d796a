package io.github.paiban.io;

import io.github.paiban.model.Agent;
import io.github.paiban.notice.Notice;
import io.github.paiban.rules.catalogue.Naming;
import io.github.paiban.rules.catalogue.Vocabulary;
import java.util.Collection;
import java.util.List;

/** Holds what the settings name against the agents, once these are known. */
public final class UnknownMentions {
    private UnknownMentions() {}

    /** A notice for each mention of an agent, team, shop or skill that there is not, with what may be meant. */
    public static List<Notice> notices(Collection<Mention> mentions, Collection<Agent> agents) {
        Vocabulary known = Vocabulary.of(agents);
        return mentions.stream()
                .filter(each -> !known.knows(each.naming(), each.word()))
                .map(each -> code(each.naming()).at(each.place(), each.word(), known.hint(each.naming(), each.word())))
                .toList();
    }

    private static NoticeCode code(Naming naming) {
        return switch (naming) {
            case AGENT -> NoticeCode.UNKNOWN_AGENT;
            case TEAM -> NoticeCode.UNKNOWN_TEAM;
            case SHOP -> NoticeCode.UNKNOWN_SHOP;
            case SKILL -> NoticeCode.UNKNOWN_SKILL;
            case ROLE -> NoticeCode.UNKNOWN_ROLE;
            case DUTY -> NoticeCode.UNKNOWN_DUTY;
            case SHIFT, CELL -> NoticeCode.UNKNOWN_SHIFT;
        };
    }
}
