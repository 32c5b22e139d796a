package io.github.paiban.io.history;

import io.github.paiban.model.Requirement;
import io.github.paiban.notice.Place;
import java.time.LocalDate;

/**
 * A line of counted contacts.
 *
 * @param group whom they reached
 * @param date the day
 * @param fromMinute begin, minutes from its midnight
 * @param minutes length; 0 for until the next line's begin
 * @param contacts how many
 * @param place where it stands
 */
record CountLine(
        Requirement.Group group, LocalDate date, int fromMinute, int minutes, double contacts, Place place) {
    CountLine lasting(int newMinutes) {
        return new CountLine(group, date, fromMinute, newMinutes, contacts, place);
    }
}
