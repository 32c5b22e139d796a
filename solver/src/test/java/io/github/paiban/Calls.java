package io.github.paiban;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import java.time.Clock;
import java.util.Collections;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The calls by which a library would make its result depend on the moment or on chance. */
final class Calls {

    static final DescribedPredicate<JavaCall<?>> READ_THE_WALL_CLOCK =
            DescribedPredicate.describe("read the wall clock", call -> readsTheWallClock(call.getTarget()));

    static final DescribedPredicate<JavaCall<?>> DRAW_WITHOUT_A_SEED =
            DescribedPredicate.describe("draw without a seed", call -> drawsWithoutASeed(call.getTarget()));

    private static final Set<String> SEEDLESS = Set.of(
            named(Math.class, "random"),
            named(UUID.class, "randomUUID"),
            named(ThreadLocalRandom.class, "current"),
            named(Random.class, "<init>"),
            named(SplittableRandom.class, "<init>"));

    private Calls() {}

    private static boolean readsTheWallClock(CodeUnitCallTarget target) {
        boolean now = target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && !takes(target, Clock.class);
        boolean clock = target.getOwner().isEquivalentTo(Clock.class)
                && target.getName().startsWith("system");
        boolean millis = target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals("currentTimeMillis");
        return now || clock || millis;
    }

    private static boolean drawsWithoutASeed(CodeUnitCallTarget target) {
        boolean seedless = target.getRawParameterTypes().isEmpty() && SEEDLESS.contains(qualified(target));
        boolean shuffle = target.getOwner().isEquivalentTo(Collections.class)
                && target.getName().equals("shuffle")
                && target.getRawParameterTypes().size() == 1;
        return seedless || shuffle;
    }

    private static boolean takes(CodeUnitCallTarget target, Class<?> parameter) {
        return target.getRawParameterTypes().stream().anyMatch(each -> each.isEquivalentTo(parameter));
    }

    private static String qualified(CodeUnitCallTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static String named(Class<?> owner, String method) {
        return owner.getName() + "." + method;
    }
}
