package io.github.paiban.staffing;

/**
 * What a contact asks of an agent: rounds of question and reply, and the customer's thinking in between. A call, or a
 * chat held alone, is one round. Times in seconds.
 *
 * @param rounds replies of one contact, 1 or more; a mean, so not always whole
 * @param firstReply working time of the first reply
 * @param laterReply working time of each later reply
 * @param think time that the customer takes before each message after the first
 */
public record Effort(double rounds, double firstReply, double laterReply, double think) {
    public Effort {
        if (!(rounds >= 1) || !(firstReply > 0) || !(laterReply >= 0) || !(think >= 0)) {
            throw new IllegalArgumentException("Not an effort: " + rounds + " rounds, replies of " + firstReply
                    + " and " + laterReply + " s, " + think + " s to think.");
        }
    }

    /** A contact handled in one go, as a call is. */
    public static Effort ofCall(double handlingTime) {
        return new Effort(1, handlingTime, handlingTime, 0);
    }

    /** Working time of a whole contact. */
    public double perContact() {
        return firstReply + (rounds - 1) * laterReply;
    }
}
