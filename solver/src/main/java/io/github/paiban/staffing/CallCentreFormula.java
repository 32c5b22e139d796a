package io.github.paiban.staffing;

import java.util.Optional;

/**
 * What call-centre practice makes of chats: Erlang C with the chat's duration divided by the chats at once. It takes the
 * wait for a place for the whole wait, so it asks for too few. Shown beside the chat model, never used.
 *
 * @param handlingTime seconds that the formula is given
 * @param agents the fewest that it asks for
 * @param service what those really give
 */
public record CallCentreFormula(double handlingTime, int agents, Service service) {
    /**
     * The formula's answer.
     *
     * @param chat the model of the chats
     * @param question asked of it
     * @param duration seconds from begin to end of a chat, as a team measures it
     */
    public static Optional<CallCentreFormula> find(ChatModel chat, StaffingQuestion question, double duration) {
        double handlingTime = duration / chat.concurrency();
        double arrivals = question.arrivals();
        return AgentsNeeded.find(new ErlangC(handlingTime), arrivals, question.target(), 1)
                .map(needed -> new CallCentreFormula(
                        handlingTime,
                        needed.whole(),
                        chat.service(needed.whole(), arrivals, question.target().within())));
    }
}
