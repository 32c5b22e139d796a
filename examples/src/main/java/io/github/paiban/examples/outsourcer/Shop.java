package io.github.paiban.examples.outsourcer;

import java.util.List;

/**
 * A shop that the outsourcer answers for.
 *
 * @param name the shop, its platform in brackets of the name
 * @param team the team that serves it
 * @param presale agents of the queue 售前, before the sale
 * @param aftersale agents of the queue 售后, after the sale
 */
record Shop(String name, String team, int presale, int aftersale) {
    /** The queue before the sale; also the skill that it asks for. */
    static final String PRESALE = "售前";
    /** The queue after the sale; also the skill that it asks for. */
    static final String AFTERSALE = "售后";

    /** Five shops on Tmall and four on JD; with a leader each they make 120 agents. */
    static final List<Shop> ALL = List.of(
            new Shop("桑榆家纺天猫店", "天猫一组", 10, 6),
            new Shop("白鹿茶业天猫店", "天猫一组", 6, 4),
            new Shop("小橘童装天猫店", "天猫二组", 8, 6),
            new Shop("远山户外天猫店", "天猫二组", 6, 4),
            new Shop("澄湖美妆天猫店", "天猫三组", 9, 7),
            new Shop("桑榆家纺京东店", "京东一组", 7, 5),
            new Shop("远山户外京东店", "京东一组", 5, 4),
            new Shop("北岸数码京东店", "京东二组", 8, 7),
            new Shop("阿竹厨具京东店", "京东二组", 5, 4));

    /** How many agents a queue has, the leader not among them. */
    int agents(String queue) {
        return queue.equals(PRESALE) ? presale : aftersale;
    }

    /** The next shop of the same team, this one where there is no other. */
    Shop neighbour() {
        return ALL.stream()
                .filter(shop -> shop.team.equals(team) && !shop.equals(this))
                .findFirst()
                .orElse(this);
    }
}
