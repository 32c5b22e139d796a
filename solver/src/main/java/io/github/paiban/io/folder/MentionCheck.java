package io.github.paiban.io.folder;

import io.github.paiban.io.Mention;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.model.Agent;
import io.github.paiban.rules.catalogue.Naming;
import io.github.paiban.rules.catalogue.Vocabulary;
import java.util.List;

/** Holds what the settings name against the agents there are. */
final class MentionCheck {
    private final Vocabulary vocabulary;
    private final boolean nobody;
    private final Notices notices;

    MentionCheck(List<Agent> agents, Notices notices) {
        this.vocabulary = Vocabulary.of(agents);
        this.nobody = agents.isEmpty();
        this.notices = notices;
    }

    /** Tells the mentions that name nothing. Where there are no agents at all that has been told already. */
    void check(List<Mention> mentions) {
        if (!nobody) {
            mentions.forEach(this::check);
        }
    }

    private void check(Mention mention) {
        if (!vocabulary.knows(mention.naming(), mention.word())) {
            notices.accept(code(mention.naming())
                    .at(mention.place(), mention.word(), vocabulary.hint(mention.naming(), mention.word())));
        }
    }

    private static NoticeCode code(Naming naming) {
        return switch (naming) {
            case AGENT -> NoticeCode.UNKNOWN_AGENT;
            case TEAM -> NoticeCode.UNKNOWN_TEAM;
            case SHOP -> NoticeCode.UNKNOWN_SHOP;
            case SKILL -> NoticeCode.UNKNOWN_SKILL;
            case DUTY, CELL, SHIFT -> NoticeCode.UNKNOWN_SHIFT;
            case ROLE -> NoticeCode.UNKNOWN_ROLE;
        };
    }
}
