package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.roster.PlacedCell;
import io.github.paiban.io.table.Notices;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Request;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds requests and pins of one agent and day that say the same twice, or that cannot both hold. */
final class Contradictions {
    private record Key(String agent, LocalDate date) {}

    private final Notices notices;
    private final Map<Key, List<PlacedRequest>> requestsByDay = new HashMap<>();
    private final List<PlacedRequest> kept = new ArrayList<>();

    Contradictions(Notices notices) {
        this.notices = notices;
    }

    /** Adds a request; a notice where it does not go with an earlier one of the day. */
    void add(PlacedRequest request) {
        Key key = new Key(request.request().agent(), request.request().date());
        List<PlacedRequest> earlier = requestsByDay.computeIfAbsent(key, unused -> new ArrayList<>());
        if (earlier.stream().allMatch(other -> goTogether(other, request))) {
            kept.add(request);
        }
        earlier.add(request);
    }

    private boolean goTogether(PlacedRequest earlier, PlacedRequest later) {
        if (isSame(earlier.request(), later.request())) {
            notices.accept(NoticeCode.DUPLICATE_ROW.at(
                    later.place(), shown(later), earlier.place().line()));
            return false;
        }
        if (isLeaveAndRest(earlier.request(), later.request())) {
            notices.accept(NoticeCode.OVERLAP.at(
                    later.place(), shown(later), earlier.place().toString()));
            return true;
        }
        if (!isPossible(earlier.request(), later.request()) || !isPossible(later.request(), earlier.request())) {
            notices.accept(NoticeCode.CONTRADICTION.at(
                    later.place(), shown(later), earlier.place().toString(), earlier.text()));
            return false;
        }
        return true;
    }

    private static String shown(PlacedRequest request) {
        return request.request().date() + " " + request.text();
    }

    private static boolean isSame(Request some, Request other) {
        return some.kind() == other.kind() && Objects.equals(some.shift(), other.shift());
    }

    private static boolean isLeaveAndRest(Request some, Request other) {
        return (some.kind() == Request.Kind.LEAVE && other.kind() == Request.Kind.OFF)
                || (some.kind() == Request.Kind.OFF && other.kind() == Request.Kind.LEAVE);
    }

    /** Leave and rest go with no wish to work; a shift is not wanted and unwanted at once. */
    private static boolean isPossible(Request some, Request other) {
        return switch (some.kind()) {
            case LEAVE, OFF -> other.kind() != Request.Kind.ON && other.kind() != Request.Kind.SHIFT;
            case SHIFT -> other.kind() != Request.Kind.NOT_SHIFT || !Objects.equals(some.shift(), other.shift());
            case ON, NOT_SHIFT -> true;
        };
    }

    /** Holds a pin against the requests of the day. */
    void check(PlacedCell pin) {
        Key key = new Key(pin.agent().id(), pin.date());
        for (PlacedRequest request : requestsByDay.getOrDefault(key, List.of())) {
            check(pin, request);
        }
    }

    private void check(PlacedCell pin, PlacedRequest request) {
        Place place = pin.place();
        boolean leave = request.request().kind() == Request.Kind.LEAVE;
        if (leave && pin.duty().isWork()) {
            notices.accept(NoticeCode.CONTRADICTION.at(
                    place, pin.date() + " " + pin.text(), request.place().toString(), request.text()));
        } else if (!leave && !isGranted(request.request(), pin.duty())) {
            notices.accept(
                    NoticeCode.WISH_AGAINST_PIN.at(request.place(), shown(request), place.toString(), pin.text()));
        }
    }

    private static boolean isGranted(Request wish, Duty duty) {
        return switch (wish.kind()) {
            case LEAVE, OFF -> !duty.isWork();
            case ON -> duty.isWork();
            case SHIFT -> duty.shift().equals(wish.shift());
            case NOT_SHIFT -> !duty.shift().equals(wish.shift());
        };
    }

    /** The requests that do not repeat or contradict an earlier one. */
    List<Request> requests() {
        return kept.stream().map(PlacedRequest::request).toList();
    }

    /** Whether an agent has leave on a day. */
    boolean hasLeave(String agent, LocalDate date) {
        return requestsByDay.getOrDefault(new Key(agent, date), List.of()).stream()
                .anyMatch(request -> request.request().kind() == Request.Kind.LEAVE);
    }
}
