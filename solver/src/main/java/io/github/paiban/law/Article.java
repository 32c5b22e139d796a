package io.github.paiban.law;

import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Message;

/** Where a finding has its ground, in the law of the People’s Republic of China as of {@link LawProfile#AS_OF}. */
public enum Article {
    /** 国务院关于职工工作时间的规定 (1995-05-01), article 3: 8 hours a day, 40 a week. */
    WORKING_HOURS_3,
    /** 劳动法 article 38: at least one rest day a week. */
    LABOUR_LAW_38,
    /** 劳动法 article 41: overtime 1 hour a day, 3 where there is cause, 36 a month. */
    LABOUR_LAW_41,
    /** 劳动法 article 44: 150, 200 and 300 %. */
    LABOUR_LAW_44,
    /** 劳部发〔1994〕503号, articles 5 and 6: comprehensive working hours, with approval. */
    SPECIAL_HOURS_5,
    /** 劳部发〔1997〕271号, answer 5: what is over an account’s hours is overtime, 36 hours a month on average. */
    REPLY_271,
    /** 全国年节及纪念日放假办法 (国务院令第795号, 2025-01-01), article 2: 13 statutory days. */
    HOLIDAYS_2,
    /** 人社部发〔2025〕2号 (2025-01-01): 248 working days a year, 20.67 a month. */
    STANDARD_MONTH;

    /** Its word: lower case with hyphens. */
    public String word() {
        return EnumWord.of(this);
    }

    /** Its name as people cite it. */
    public Message cited() {
        return Message.of("law.article." + word());
    }
}
