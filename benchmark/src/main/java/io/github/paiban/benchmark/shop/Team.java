package io.github.paiban.benchmark.shop;

import java.util.List;
import java.util.stream.Stream;

/**
 * The agents of one shop.
 *
 * @param shop its name
 * @param people its agents
 * @param leaders the numbers, within {@code people}, of two who are never off together
 * @param couple the numbers of two who never work the same shift
 */
record Team(String shop, List<Person> people, List<Integer> leaders, List<Integer> couple) {
    Team {
        people = List.copyOf(people);
        leaders = List.copyOf(leaders);
        couple = List.copyOf(couple);
    }

    List<String> leaderIds() {
        return ids(leaders);
    }

    List<String> coupleIds() {
        return ids(couple);
    }

    Stream<Person> with(String skill) {
        return people.stream().filter(person -> person.has(skill));
    }

    private List<String> ids(List<Integer> numbers) {
        return numbers.stream().map(number -> people.get(number).id()).toList();
    }
}
