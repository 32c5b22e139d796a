package io.github.paiban.staffing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chats of different kinds served by one team: the fewest agents that keep every kind's own target. The agents' inboxes
 * hold replies of all kinds; each kind sees its own first and later replies in them. As many chats at once as the
 * strictest kind allows, as little occupancy, as much shrinkage; customers give up at the mean of their rates. Not safe
 * for use by several threads.
 */
final class ChatPool {
    private static final double FEW = 1e-12;

    private final Map<Map<Kind, Double>, Double> known = new HashMap<>();

    private final Map<Seen, ServiceModel> models = new HashMap<>();

    /** Contacts on the same terms, promised or only to be worked off. */
    private record Kind(ServiceTerms terms, boolean promised) {
        static Map<Kind, Double> promised(Map<ServiceTerms, Double> rates) {
            Map<Kind, Double> kinds = new LinkedHashMap<>();
            rates.forEach((terms, rate) -> kinds.put(new Kind(terms, true), rate));
            return kinds;
        }
    }

    /** Chats among others. */
    private record Seen(Map<ServiceTerms, Double> rates, ServiceTerms terms) {
        Seen {
            rates = Map.copyOf(rates);
        }
    }

    /**
     * People to roster for several streams of a ring, after shrinkage; not whole.
     *
     * @param needs what each stream needs for itself; null where it has no contacts
     * @param first the first of the streams
     * @param size how many
     */
    double scheduled(List<StreamNeeds> streams, IntervalNeed[] needs, int first, int size) {
        Map<Kind, Double> rates = new LinkedHashMap<>();
        for (int i = first; i < first + size; i++) {
            int stream = i % streams.size();
            IntervalNeed need = needs[stream];
            if (need != null && need.arrivals() > FEW) {
                boolean promised = need.assessed() > 0 && streams.get(stream).reachable();
                rates.merge(new Kind(streams.get(stream).terms(), promised), need.arrivals(), Double::sum);
            }
        }
        return rates.isEmpty() ? 0 : known.computeIfAbsent(rates, ChatPool::scheduled);
    }

    private static double scheduled(Map<Kind, Double> rates) {
        Mix mix = Mix.of(rates);
        double agents = mix.work / mix.maxOccupancy;
        for (Kind kind : rates.keySet()) {
            if (kind.promised) {
                agents = Math.max(agents, agents(mix, kind.terms).orElse(agents));
            }
        }
        return agents / (1 - mix.shrinkage);
    }

    /**
     * The share in time of chats on some terms, served by a team together with others.
     *
     * @param rates contacts a second by their terms, the chats themselves included
     * @param people on duty, those included who are not there for customers
     */
    double inTime(Map<ServiceTerms, Double> rates, ServiceTerms terms, double people) {
        Mix mix = Mix.of(Kind.promised(rates));
        return people == 0
                ? 0
                : models.computeIfAbsent(new Seen(rates, terms), any -> mix.seenBy(terms))
                        .service(
                                people * (1 - mix.shrinkage),
                                mix.arrivals,
                                terms.target().within())
                        .inTime();
    }

    private static Optional<Double> agents(Mix mix, ServiceTerms terms) {
        return AgentsNeeded.find(mix.seenBy(terms), mix.arrivals, terms.target(), mix.maxOccupancy)
                .map(AgentsNeeded::agents);
    }

    /** All chats together; times in seconds, sums by arrivals. */
    private record Mix(
            double arrivals,
            double rounds,
            double work,
            double thinking,
            double givingUp,
            int concurrency,
            double maxOccupancy,
            double shrinkage) {
        static Mix of(Map<Kind, Double> rates) {
            Mix mix = new Mix(0, 0, 0, 0, 0, Integer.MAX_VALUE, 1, 0);
            for (Map.Entry<Kind, Double> each : rates.entrySet()) {
                mix = mix.with(each.getKey().terms, each.getValue());
            }
            return mix;
        }

        private Mix with(ServiceTerms terms, double rate) {
            Effort effort = terms.effort();
            AgentCapacity capacity = terms.capacity();
            return new Mix(
                    arrivals + rate,
                    rounds + rate * effort.rounds(),
                    work + rate * effort.perContact(),
                    thinking + rate * (effort.rounds() - 1) * effort.think(),
                    givingUp + rate / terms.patience(),
                    Math.min(concurrency, capacity.concurrency()),
                    Math.min(maxOccupancy, capacity.maxOccupancy()),
                    Math.max(shrinkage, capacity.shrinkage()));
        }

        /** The model of one kind's chats among all. */
        ServiceModel seenBy(ServiceTerms terms) {
            ChatModel chats = model(terms, terms.effort().firstReply());
            Effort effort = terms.effort();
            boolean all = terms.assessment().replies() == Assessment.Replies.ALL;
            return !all || effort.rounds() == 1 || effort.laterReply() == 0
                    ? chats
                    : new EveryReply(chats, effort.laterReply(), effort.rounds());
        }

        /** Chats as they are on the whole, with a first reply of its own length. */
        private ChatModel model(ServiceTerms terms, double reply) {
            double mean = Math.max(1, rounds / arrivals);
            double effort = work / arrivals;
            if (mean == 1 || effort <= reply) {
                double single = Math.max(1, effort / reply);
                return chat(terms, new Effort(single, effort / single, effort / single, thinkOf(single)));
            }
            return chat(terms, new Effort(mean, reply, (effort - reply) / (mean - 1), thinkOf(mean)));
        }

        private double thinkOf(double mean) {
            return mean > 1 ? thinking / arrivals / (mean - 1) : 0;
        }

        private ChatModel chat(ServiceTerms terms, Effort effort) {
            ChatModel chat = ChatModel.of(effort, concurrency)
                    .withDiscipline(terms.capacity().discipline())
                    .withVariation(terms.variation());
            return givingUp == 0 ? chat : chat.withPatience(arrivals / givingUp);
        }
    }
}
