package io.github.paiban.io.folder;

import io.github.paiban.io.Mention;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.AgentDirectory;
import io.github.paiban.io.table.Notices;
import io.github.paiban.model.Agent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Holds what the settings name against the agents there are. */
final class MentionCheck {
    private final AgentDirectory directory;
    private final Notices notices;
    private final Set<String> teams = new LinkedHashSet<>();
    private final Set<String> shops = new LinkedHashSet<>();
    private final Set<String> skills = new LinkedHashSet<>();

    MentionCheck(AgentDirectory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
        for (Agent agent : directory.agents()) {
            teams.add(agent.team());
            shops.addAll(agent.shops());
            skills.addAll(agent.skills());
        }
        teams.remove("");
    }

    /** Tells the mentions that name nothing. Where there are no agents at all that has been told already. */
    void check(List<Mention> mentions) {
        if (!directory.agents().isEmpty()) {
            mentions.forEach(this::check);
        }
    }

    private void check(Mention mention) {
        switch (mention.kind()) {
            case AGENT -> checkAgent(mention);
            case TEAM -> check(mention, teams, NoticeCode.UNKNOWN_TEAM);
            case SHOP -> check(mention, shops, NoticeCode.UNKNOWN_SHOP);
            case SKILL -> check(mention, skills, NoticeCode.UNKNOWN_SKILL);
        }
    }

    /** Rules know agents by id alone; a name is answered with the id. */
    private void checkAgent(Mention mention) {
        Set<String> ids = new LinkedHashSet<>();
        directory.agents().forEach(agent -> ids.add(agent.id()));
        List<String> meant = directory.idsLike(mention.word());
        check(mention, ids, meant.isEmpty() ? ids : meant, NoticeCode.UNKNOWN_AGENT);
    }

    private void check(Mention mention, Set<String> known, NoticeCode unknown) {
        check(mention, known, known, unknown);
    }

    private void check(Mention mention, Set<String> known, Collection<String> guesses, NoticeCode unknown) {
        if (!known.contains(mention.word())) {
            notices.accept(unknown.at(
                    mention.place(), mention.word(), notices.guess(mention.place(), mention.word(), guesses)));
        }
    }
}
