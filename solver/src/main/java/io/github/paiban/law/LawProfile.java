package io.github.paiban.law;

import java.time.LocalDate;

/**
 * Which law a roster is held against, and how it is counted. Chinese law alone so far.
 *
 * @param hours the system of working hours
 * @param account over what comprehensive hours are reckoned
 * @param base which hours count
 */
public record LawProfile(Hours hours, Account account, Base base) {
    /** The day on which the articles were last compared with their texts. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    /** Standard hours by what is paid. */
    public static final LawProfile STANDARD = new LawProfile(Hours.STANDARD, Account.QUARTER, Base.PAID);

    /** A system of working hours. */
    public enum Hours {
        /** 8 hours a day, 40 a week (标准工时). */
        STANDARD,
        /** Hours of an account as a whole (综合计算工时); needs the authority’s approval. */
        COMPREHENSIVE
    }

    /** The stretch over which comprehensive hours are reckoned. */
    public enum Account {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Account(int months) {
            this.months = months;
        }

        /** How many months it has. */
        public int months() {
            return months;
        }
    }

    /** Which hours of a shift count. */
    public enum Base {
        /** Paid hours: without unpaid breaks. */
        PAID,
        /** Hours by the clock, breaks included. */
        CLOCK
    }
}
