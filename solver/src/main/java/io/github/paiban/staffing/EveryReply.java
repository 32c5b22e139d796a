package io.github.paiban.staffing;

/**
 * Where every reply counts: the first of a chat, and the later ones as {@link LaterReplies} has them. Whom
 * nobody takes has one message, which is not answered in time.
 *
 * @param chat the chats, and what their first replies are like
 * @param laterReply mean seconds to write a later reply
 * @param rounds replies of a contact, above 1
 */
record EveryReply(ChatModel chat, double laterReply, double rounds) implements ServiceModel {
    /**
     * The model may be so much too hopeful, as far as it was tried, beside what it may be of the first reply. It counts
     * where the target lies near what any number of agents can reach, but at most half of the way there.
     */
    private static final double ERROR = 0.005;

    /** The model of chats in which all replies count. */
    static ServiceModel of(ServiceTerms terms) {
        Effort effort = terms.effort();
        ChatModel chat = chat(effort, terms);
        return effort.rounds() == 1 || effort.laterReply() == 0
                ? chat
                : new EveryReply(chat, effort.laterReply(), effort.rounds());
    }

    /** Several chats at once. */
    static ChatModel chat(Effort effort, ServiceTerms terms) {
        AgentCapacity capacity = terms.capacity();
        ChatModel model = ChatModel.of(effort, capacity.concurrency())
                .withDiscipline(capacity.discipline())
                .withVariation(terms.variation());
        return Double.isInfinite(terms.patience()) ? model : model.withPatience(terms.patience());
    }

    @Override
    public String name() {
        return chat.name();
    }

    @Override
    public double offeredLoad(double arrivals) {
        return chat.offeredLoad(arrivals);
    }

    @Override
    public double withOneMore(ServiceTarget target) {
        double most = share(chat.mostInTime(target.within()), chat.mostLaterInTime(target.within(), laterReply), 1);
        double halfWay = (target.share() + Math.max(target.share(), most)) / 2;
        return Math.min(halfWay, ChatModel.withOneMore(target.share(), most) + ERROR);
    }

    @Override
    public Service service(double agents, double arrivals, double within) {
        Service first = chat.service(agents, arrivals, within);
        if (arrivals == 0) {
            return first;
        }
        double later = chat.laterInTime(agents, arrivals, within, laterReply);
        double inTime = share(first.inTime(), later, chat.taken(agents, arrivals));
        return new Service(inTime, first.occupancy(), first.meanWait(), first.abandoned());
    }

    private double share(double first, double later, double taken) {
        double others = (rounds - 1) * taken;
        return (first + others * later) / (1 + others);
    }
}
