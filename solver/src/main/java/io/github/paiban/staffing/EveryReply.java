package io.github.paiban.staffing;

/**
 * Where every reply counts: the first by one model, the later ones by another, weighted by how many a contact has. Later
 * replies take longer to write; the wait for an agent's free place, which only first replies have, is kept for both, so
 * that crowded hours look a little worse than they are.
 *
 * @param first model of the first reply
 * @param later model of a later reply
 * @param rounds replies of a contact
 */
record EveryReply(ServiceModel first, ServiceModel later, double rounds) implements ServiceModel {
    /** The model of chats in which all replies count. */
    static ServiceModel of(ServiceTerms terms) {
        Effort effort = terms.effort();
        ServiceModel first = chat(effort, terms);
        if (effort.rounds() == 1 || effort.laterReply() == 0) {
            return first;
        }
        return new EveryReply(first, chat(seenFromLater(effort), terms), effort.rounds());
    }

    /** As much work and thinking, in replies that all take as long as a later one. */
    private static Effort seenFromLater(Effort effort) {
        double rounds = Math.max(1, effort.perContact() / effort.laterReply());
        double thinking = (effort.rounds() - 1) * effort.think();
        double think = rounds > 1 ? thinking / (rounds - 1) : 0;
        return new Effort(rounds, effort.perContact() / rounds, effort.laterReply(), think);
    }

    /** Several chats at once. */
    static ServiceModel chat(Effort effort, ServiceTerms terms) {
        AgentCapacity capacity = terms.capacity();
        ChatModel model = ChatModel.of(effort, capacity.concurrency())
                .withDiscipline(capacity.discipline())
                .withVariation(terms.variation());
        return Double.isInfinite(terms.patience()) ? model : model.withPatience(terms.patience());
    }

    @Override
    public String name() {
        return first.name();
    }

    @Override
    public double offeredLoad(double arrivals) {
        return first.offeredLoad(arrivals);
    }

    @Override
    public Service service(double agents, double arrivals, double within) {
        Service one = first.service(agents, arrivals, within);
        Service others = later.service(agents, arrivals, within);
        double inTime = (one.inTime() + (rounds - 1) * others.inTime()) / rounds;
        return new Service(inTime, one.occupancy(), one.meanWait(), one.abandoned());
    }
}
