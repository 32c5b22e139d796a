package io.github.paiban.staffing;

import io.github.paiban.notice.EnumWord;

/** Which queueing model staffs a stream of contacts. */
public enum ModelChoice {
    /** Several chats at once: the wait for an agent, the wait in the inbox, the reply; the first reply or all. */
    CHAT,
    /** Erlang C on the time of a chat divided by the chats at once, as is customary: it understaffs chat. */
    ERLANG_C,
    /** The same with customers who give up; Erlang C where nobody does. */
    ERLANG_A;

    /** The word of the command line. */
    public String word() {
        return EnumWord.of(this);
    }

    /** The model of a stream. */
    public ServiceModel model(ServiceTerms terms) {
        double share = duration(terms.effort()) / terms.capacity().concurrency();
        boolean patient = Double.isInfinite(terms.patience());
        return switch (this) {
            case CHAT -> chat(terms);
            case ERLANG_C -> new ErlangC(share);
            case ERLANG_A -> patient ? new ErlangC(share) : new ErlangA(share, terms.patience());
        };
    }

    private static ServiceModel chat(ServiceTerms terms) {
        return terms.assessment().replies() == Assessment.Replies.ALL
                ? EveryReply.of(terms)
                : EveryReply.chat(terms.effort(), terms);
    }

    /** Seconds from the first message to the last reply where the agent has nothing else to do. */
    public static double duration(Effort effort) {
        return effort.perContact() + (effort.rounds() - 1) * effort.think();
    }
}
